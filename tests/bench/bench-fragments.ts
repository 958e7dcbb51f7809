import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { browserNames, type BrowserName } from '../e2e/driver';
import { openTab, pictureOf, serve } from './linked-pages';
import type { PaintedLetters } from './painted-letters';
import { benchPages, bundled, sourceFor, type Stored } from './stored-pages';

const source = v.object({ block: v.string(), place: v.number(), start: v.number(), length: v.number() });
const link = v.object({ source, directive: v.nullable(v.string()), ms: v.number() });
type Link = v.InferOutput<typeof link>;
const verdicts = ['right', 'too little', 'too much', 'elsewhere', 'not marked', 'no link'] as const;
type Verdict = (typeof verdicts)[number];
type Opened = Link & { verdict: Verdict };

/**
 * A Markdown table of what the links to all sentences of all summaries mark when they are opened, in both real
 * browsers. LIMIT takes that many pages, evenly.
 */
export async function benchFragments(): Promise<string> {
  const all = benchPages('extraction', 'world', 'links');
  if (all.length === 0) return 'fragments: no pages in ../shared/bench';
  const step = Math.max(1, all.length / Number(process.env['LIMIT'] ?? all.length));
  const pages = all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  const heads = ['browser', 'pages', 'sentences', ...verdicts, 'median length', 'median ms', 'slowest'];
  const rows = [`| ${heads.join(' | ')} |`, `|---${'|--:'.repeat(heads.length - 1)}|`];
  for (const browser of browserNames) {
    const opened = await openLinks(browser, pages);
    rows.push(
      opened ? `| ${browser} | ${pages.length} | ${figures(opened).join(' | ')} |` : `| ${browser} | not here |`,
    );
  }
  return rows.join('\n');
}

function figures(opened: readonly Opened[]): (number | string)[] {
  const counts = verdicts.map(verdict => opened.filter(one => one.verdict === verdict).length);
  const lengths = opened.map(({ directive }) => directive?.length ?? 0).sort((a, b) => a - b);
  const times = opened.map(({ ms }) => ms).sort((a, b) => a - b);
  const middle = opened.length >> 1;
  return [
    opened.length,
    ...counts,
    lengths[middle] ?? 0,
    times[middle]?.toFixed(1) ?? 0,
    times.at(-1)?.toFixed(0) ?? 0,
  ];
}

async function openLinks(name: BrowserName, pages: readonly Stored[]): Promise<Opened[] | null> {
  const opening = await openTab(name);
  if (!opening) return null;
  const { browser, tab } = opening;
  const { server, addressOf } = await serve(pages);
  const linksScript = await sourceFor(`
    import { readArticle } from '../../src/article/article';
    import { linkTo } from '../../src/article/text-fragment';
    import { sourceOf } from '../../src/source';
    import { summarize } from '../../src/summary/summarize';
    const article = readArticle(document);
    export default summarize(article).sentences.map(sentence => {
      const source = sourceOf(sentence, article);
      const start = performance.now();
      const directive = linkTo(document, source)?.replace(/.*:~:/, '') ?? null;
      return { source, directive, ms: performance.now() - start };
    });`);
  const marks = await bundled(`
    export { locate } from '../../src/article/locate';
    export { paintedLetters } from './painted-letters';`);
  const opened: Opened[] = [];
  try {
    for (const page of pages) {
      await tab.goto(addressOf(page));
      const links = v.parse(v.array(link), await tab.evaluate(linksScript));
      const halves = [0, 1].map(half => links.filter((_, index) => index % 2 === half));
      for (const half of halves) {
        for (const one of await verdictsOn(half, some => openTogether(tab, addressOf(page), some, marks))) {
          opened.push(one);
          if (one.verdict !== 'right') console.error(told(name, page, one));
        }
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return opened;
}

function told(browser: BrowserName, page: Stored, { source, directive, verdict }: Opened): string {
  const sentence = source.block.slice(source.start, source.start + source.length);
  return [browser, page.name, verdict, sentence, directive].join('\t');
}

/**
 * An address may mark many passages at once: where exactly the letters of all of them are painted, each link is right.
 * No two of them are neighbours in the summary, so one that marks too much is seen. Where not, each is opened alone.
 */
async function verdictsOn(links: Link[], open: (links: Link[]) => Promise<PaintedLetters>): Promise<Opened[]> {
  const made = links.filter(({ directive }) => directive !== null);
  if (made.length > 1 && verdictOn(await open(made)) === 'right') {
    return links.map(one => ({ ...one, verdict: one.directive === null ? 'no link' : 'right' }));
  }
  const opened: Opened[] = [];
  for (const one of links) {
    opened.push({ ...one, verdict: one.directive === null ? 'no link' : verdictOn(await open([one])) });
  }
  return opened;
}

let openings = 0;

async function openTogether(tab: Page, address: string, links: Link[], marks: string): Promise<PaintedLetters> {
  const directives = links.map(one => one.directive).join('&');
  // Another address each time: a navigation within the document leaves the last mark beside the new one.
  await tab.goto(`${address}?${openings++}#:~:${directives}`);
  const sources = JSON.stringify(links.map(link => link.source));
  const ranges = `${sources}.map(source => measured.locate(document, source))`;
  const picture = await pictureOf(tab);
  if (!picture.isWhole && links.length > 1) return { inside: 0, outside: 0, missed: 1 };
  return (await tab.evaluate(
    `(() => { ${marks}; return measured.paintedLetters(${ranges}, ${JSON.stringify(picture)}); })()`,
  )) as PaintedLetters;
}

function verdictOn({ inside, outside, missed }: PaintedLetters): Verdict {
  if (inside === 0) return outside === 0 ? 'not marked' : 'elsewhere';
  if (outside > 0) return 'too much';
  return missed > 0 ? 'too little' : 'right';
}
