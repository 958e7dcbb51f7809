import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { installedSummarizers } from './npm-summarizers';

const root = resolve(import.meta.dirname, '../..');

/** What language models weigh, in KB, by what those who offer them say. */
const models = [
  ['Apogee in Firefox', 270_000, '[its model there, unless another is chosen](https://github.com/darshi1337/apogee)'],
  [
    'Firefox link preview',
    369_000,
    '[its model](https://blog.mozilla.org/en/firefox/firefox-ai/ai-link-previews-firefox/)',
  ],
  ['Apogee in Chromium', 900_000, '[its model there, unless another is chosen](https://github.com/darshi1337/apogee)'],
  ['Chrome’s Summarizer', 4_000_000, '[its model, about](https://github.com/Ar9av/gemini-nano-chrome)'],
] as const;

/** A Markdown table of what is downloaded before a first summary: as packed by zip, or as told by others. */
export async function benchDownloads(): Promise<string> {
  const packages = installedSummarizers();
  const choosing = (file: string, name: string) => `export { ${name} } from './${file}';`;
  const ranking =
    choosing('src/summary/candidates', 'candidatesOf') + choosing('src/summary/vocabulary', 'vocabularyOf');
  const reference = (name: string) => packed(ranking + choosing('tests/bench/unsupervised', name), root);
  const whole = statSync(join(root, 'dist/precis-chromium.zip')).size / 1000;
  const rows: (readonly [string, number, string])[] = [
    ['Précis', whole, 'all of it: reading, choosing, both panels, 19 languages'],
    ['Précis, choosing alone', await packed(choosing('src/summary/summarize', 'summarize'), root), 'code'],
    ['first sentences', await packed(choosing('src/summary/sentences', 'splitSentences'), root), 'code'],
    ['TextRank', await reference('textRank'), 'code'],
    ['LexRank', await reference('lexRank'), 'code'],
    ['npm lexrank', await packed("export * from 'lexrank'", packages), 'code, with the packages it needs'],
    [
      'npm node-summarizer',
      await packed("export * from 'node-summarizer'", packages),
      'the same, without the data of its WordNet',
    ],
    ...models,
  ];
  return [
    '| system | KB before the first summary | of |',
    '|---|--:|---|',
    ...rows.map(([name, kilobytes, of]) => `| ${name} | ${kilobytes.toFixed(kilobytes < 10_000 ? 1 : 0)} | ${of} |`),
  ].join('\n');
}

/** The size in KB of a module with all that it imports, minified and packed. */
async function packed(contents: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    format: 'esm',
    platform: 'node',
  });
  return deflateRawSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
}
