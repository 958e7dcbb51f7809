import * as v from 'valibot';
import { benchPages, evaluateIn, inChromium, sourceFor, type Stored } from './stored-pages';

const manyLinks = 40_000;
const laterCalls = 5;

/**
 * In milliseconds: the first call, its code still uncompiled, as a click finds it; and the best of some later calls,
 * which a busy machine disturbs least.
 */
type Cost = { first: number; warm: number };
const cost = v.object({ first: v.number(), warm: v.number() });

/**
 * A Markdown table of the time that finding the neighbours takes in a real Chromium, on the pages of the benchmark and
 * on one of 40,000 links; their scripts do not run and nothing else is loaded.
 */
export async function benchLinksCost(): Promise<string> {
  // The room as the extension would bundle it, and calls of it by the clock of the page.
  const script = await sourceFor(`
    import { findAdjacentLinks } from '../../src/links/adjacent-links';
    const time = () => {
      const start = performance.now();
      findAdjacentLinks(document, location.href);
      return performance.now() - start;
    };
    const first = time();
    export default { first, warm: Math.min(...Array.from({ length: ${laterCalls} }, time)) };`);
  const rows = await inChromium(async tab => {
    const costs = async (pages: Stored[]) => {
      const all: Cost[] = [];
      for (const page of pages) all.push(v.parse(cost, await evaluateIn(tab, page, script)));
      return all;
    };
    const pages = benchPages('links');
    return [
      ...(pages.length > 0 ? [row(`${pages.length} pages of the benchmark`, await costs(pages))] : []),
      row(`a page of ${manyLinks} links`, await costs([pageOfManyLinks()])),
    ];
  });
  if (!rows) return 'links, cost: no Chromium here; the variable CHROMIUM may name its program.';
  const head = '| links in Chromium, ms | first call: median | worst | best later call: median | worst |';
  return [head, '|---|--:|--:|--:|--:|', ...rows].join('\n');
}

/** An index of articles, each in boxes with a heading and a "Next" of its own, with the page's own pager at its end. */
function pageOfManyLinks(): Stored {
  const items = Array.from(
    { length: manyLinks / 2 },
    (_, at) =>
      `<div class="card"><h3><a href="/${at}/">Article ${at}</a></h3><p class="nav"><a class="next" href="/${at}/2/">Next ›</a></p></div>`,
  );
  const pager = '<nav class="pager"><a href="/list/1/">Previous page</a> 2 <a href="/list/3/">Next page</a></nav>';
  const html = `<!doctype html><html lang="en"><title>Index</title><body>${items.join('\n')}${pager}`;
  return { name: 'many links', url: 'https://site.example/list/2/', html: () => Buffer.from(html) };
}

function row(name: string, all: Cost[]): string {
  const sorted = (key: keyof Cost): number[] => all.map(one => one[key]).toSorted((a, b) => a - b);
  const cells = [sorted('first'), sorted('warm')].flatMap(times => [times[times.length >> 1] ?? 0, times.at(-1) ?? 0]);
  return `| ${name} | ${cells.map(ms => ms.toFixed(1)).join(' | ')} |`;
}
