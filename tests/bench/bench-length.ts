import { newsPage } from './news-page';
import { bundled, evaluateIn, inChromium } from './stored-pages';

const lengths = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
/** Beyond it, ranking by a walk over all pairs of sentences takes minutes and gigabytes. */
const longestForPairs = 30_000;

/**
 * A Markdown table of what an article costs by its length in words: milliseconds of processor time in a real Chromium,
 * of code that the browser runs for the first time, as a click does.
 */
export async function benchLength(): Promise<string> {
  const script = await bundled(`
    import { Readability } from '@mozilla/readability';
    import { readArticle } from '../../src/article/article';
    import { summarize } from '../../src/summary/summarize';
    import { candidatesOf } from '../../src/summary/candidates';
    import { vocabularyOf } from '../../src/summary/vocabulary';
    import { textRank } from './unsupervised';
    let reading;
    export const read = () => { reading = readArticle(document); };
    export const choose = () => { summarize(reading); };
    export const rank = () => { textRank(vocabularyOf(candidatesOf(reading.blocks, 'en'), [])); };
    export const readability = () => { new Readability(document.cloneNode(true)).parse(); };`);
  const rows = await inChromium(async tab => {
    const session = await tab.createCDPSession();
    await session.send('Performance.enable');
    const processorTime = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN);
    };
    // A site of its own is a process of its own, which has none of the code yet.
    const timed = async (what: string, words: number, before = '') => {
      const url = `https://${what}-${words}.example/2026/11/bridge`;
      await evaluateIn(tab, { name: url, url, html: () => Buffer.from(newsPage(0, 400, words)) }, script);
      await tab.evaluate(before);
      const start = await processorTime();
      await tab.evaluate(`measured.${what}()`);
      return ((await processorTime()) - start).toFixed(1);
    };
    // The browser's own first page costs more than any other.
    await timed('read', 10);
    const lines: string[] = [];
    for (const words of lengths) {
      const cells = [
        await timed('read', words),
        await timed('choose', words, 'measured.read()'),
        await timed('readability', words),
        words <= longestForPairs ? await timed('rank', words, 'measured.read()') : '–',
      ];
      lines.push(`| ${[words, ...cells].join(' | ')} |`);
    }
    return lines;
  });
  if (!rows) return 'length: no Chromium here; the variable CHROMIUM may name its program.';
  const head = '| words | reading | choosing | Readability alone | TextRank alone |';
  return [head, '|--:|--:|--:|--:|--:|', ...rows].join('\n');
}
