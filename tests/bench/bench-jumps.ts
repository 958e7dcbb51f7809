import * as v from 'valibot';
import { benchPages, evaluateIn, inChromium, sourceFor } from './stored-pages';

const outcome = v.object({ sentences: v.number(), unfound: v.array(v.string()), ms: v.number() });

/**
 * A Markdown table of the sentences of all summaries that are found again in their page, in a real Chromium, and the
 * longest that finding one took. What is not found is told on the error stream.
 */
export async function benchJumps(): Promise<string> {
  const sets = ['extraction', 'world', 'verdicts', 'links'];
  const pages = benchPages(...sets);
  if (pages.length === 0) return 'jumps: no pages in ../shared/bench';
  const script = await sourceFor(`
    import { readArticle } from '../../src/article/article';
    import { locate } from '../../src/article/locate';
    import { sourceOf } from '../../src/source';
    import { summarize } from '../../src/summary/summarize';
    const article = readArticle(document);
    const { sentences } = summarize(article);
    const bare = text => text.replace(/\\s+/g, '');
    let ms = 0;
    const unfound = sentences.map(({ text }) => text).filter((text, index) => {
      const start = performance.now();
      const range = locate(document, sourceOf(sentences[index], article));
      ms = Math.max(ms, performance.now() - start);
      if (range === null) return true;
      // What the page hides in the middle of a sentence is in the range, but was not read.
      const [found, sought] = [bare(range.toString()), bare(text)];
      let read = 0;
      for (let at = 0; at < found.length; at++) if (found[at] === sought[read]) read += 1;
      return read < sought.length || found[0] !== sought[0] || found.at(-1) !== sought.at(-1);
    });
    export default { sentences: sentences.length, unfound, ms };`);
  const rows = await inChromium(async tab => {
    const outcomes: (v.InferOutput<typeof outcome> & { name: string })[] = [];
    for (const page of pages) {
      const one = v.parse(outcome, await evaluateIn(tab, page, script));
      for (const sentence of one.unfound) console.error(`${page.name}: ${sentence}`);
      outcomes.push({ ...one, name: page.name });
    }
    return sets.map(set => {
      const own = outcomes.filter(({ name }) => name.startsWith(`${set}/`));
      const all = own.reduce((sum, { sentences }) => sum + sentences, 0);
      const lost = own.reduce((sum, { unfound }) => sum + unfound.length, 0);
      const slowest = Math.max(...own.map(({ ms }) => ms));
      return `| ${set} | ${own.length} | ${all} | ${all - lost} | ${slowest.toFixed(0)} |`;
    });
  });
  if (!rows) return 'jumps: no Chromium here; the variable CHROMIUM may name its program.';
  return ['| set | pages | sentences | found in the page | slowest, ms |', '|---|--:|--:|--:|--:|', ...rows].join('\n');
}
