import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import * as v from 'valibot';
import { readArticle } from '../../src/article/article';
import { openPage } from './open-page';

const folder = resolve(import.meta.dirname, '../../../shared/bench');
const row = v.object({
  file: v.string(),
  url: v.string(),
  lang: v.optional(v.string(), ''),
  title: v.optional(v.string(), ''),
  alsoFine: v.optional(v.array(v.string()), []),
  articleBody: v.optional(v.string(), ''),
  label: v.optional(v.string(), ''),
});
type Row = v.InferOutput<typeof row>;
type Score = { precision: number; recall: number };

/** A Markdown table: our reading beside Readability alone, by the metric of article-extraction-benchmark. */
export async function benchExtraction(): Promise<string> {
  if (!existsSync(folder)) {
    return `No pages at ${folder}: get article-extraction-benchmark from github.com/scrapinghub and put it there.`;
  }
  const lines = ['| pages | F1 | precision | recall | Readability alone |', '|---|---|---|---|---|'];
  for (const set of ['extraction', 'world']) {
    const scores = rowsOf(set).map(gold => {
      const document = pageOf(set, gold);
      const ours = readArticle(document).blocks.map(({ text }) => text);
      const theirs = new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
      return [scoreOf(gold, ours.join('\n')), scoreOf(gold, theirs)] as const;
    });
    const ours = mean(scores.map(([score]) => score));
    const theirs = mean(scores.map(([, score]) => score));
    lines.push(`| ${set} | ${f1(ours)} | ${ours.precision.toFixed(3)} | ${ours.recall.toFixed(3)} | ${f1(theirs)} |`);
  }
  lines.push('', ...verdictTable());
  return Promise.resolve(lines.join('\n'));
}

function verdictTable(): string[] {
  const judged = rowsOf('verdicts').map(gold => {
    const document = pageOf('verdicts', gold);
    const isArticle = gold.label === 'article';
    const ours = ['article', 'short', 'teaser'].includes(readArticle(document).verdict) === isArticle;
    return { isArticle, ours, theirs: isProbablyReaderable(document) === isArticle };
  });
  const share = (isArticle: boolean, whose: 'ours' | 'theirs') => {
    const pages = judged.filter(page => page.isArticle === isArticle);
    return `${((100 * pages.filter(page => page[whose]).length) / pages.length).toFixed(1)} %`;
  };
  return [
    '| judged rightly | articles | other pages |',
    '|---|---|---|',
    `| our verdict | ${share(true, 'ours')} | ${share(false, 'ours')} |`,
    `| isProbablyReaderable | ${share(true, 'theirs')} | ${share(false, 'theirs')} |`,
  ];
}

function rowsOf(set: string): Row[] {
  const lines = readFileSync(resolve(folder, set, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map(line => v.parse(row, JSON.parse(line)));
}

function pageOf(set: string, { file, url }: Row): Document {
  return openPage(resolve(folder, set, file), url);
}

function scoreOf({ articleBody, lang, title, alsoFine }: Row, text: string): Score {
  const wanted = shingles(articleBody, lang);
  const got = shingles(text, lang);
  const fine = new Set([title, ...alsoFine].flatMap(other => [...shingles(other, lang).keys()]));
  let hits = 0;
  let extra = 0;
  for (const [shingle, count] of got) {
    const found = Math.min(count, wanted.get(shingle) ?? 0);
    hits += found;
    if (!fine.has(shingle)) extra += count - found;
  }
  const all = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  return { precision: hits / (hits + extra || 1), recall: hits / (all || 1) };
}

/** Runs of four words; of four characters in scripts without spaces. */
function shingles(text: string, lang: string): Map<string, number> {
  const words = text.match(/^(?:zh|ja|ko|th)/.test(lang) ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(Math.min(words.length, 1), words.length - 3); start++) {
    const shingle = words.slice(start, start + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function mean(scores: readonly Score[]): Score {
  const average = (name: keyof Score) => scores.reduce((sum, score) => sum + score[name], 0) / scores.length;
  return { precision: average('precision'), recall: average('recall') };
}

function f1({ precision, recall }: Score): string {
  return ((2 * precision * recall) / (precision + recall || 1)).toFixed(3);
}
