import type { AdjacentLink, Block, Reading, WholeArticle } from '../reading';
import { letters } from './same-text';

/** The pages of one article, in order. */
export type PageWalk = {
  readings: readonly Reading[];
  /** Which of them is open, and the number of the first one. */
  open: number;
  first: number;
  missing: WholeArticle['missing'];
};

/** What two pages share by chance is shorter. */
const shortestOverlap = 30;
const longestOverlap = 2000;

/** Several pages of an article as one reading, in order, without what is repeated on each. */
export function joinPages({ readings, open, first, missing }: PageWalk): { reading: Reading; whole: WholeArticle } {
  const blocks: Block[] = [];
  const pageOf: number[] = [];
  const known = new Set<string>();
  readings.forEach((reading, page) => {
    const own = reading.blocks.filter(({ text }) => !known.has(lettersOf(text)));
    own.forEach((block, index) => {
      // Where a page repeats the end of the one before, it does so with its first own words.
      const text = index === 0 ? withoutOverlap(blocks.at(-1)?.text ?? '', block.text) : block.text;
      blocks.push(text === block.text ? block : { ...block, text });
      pageOf.push(page);
    });
    for (const { text } of own) known.add(lettersOf(text));
  });
  const pages = readings.map(({ url }, index) => ({ url, number: first + index }));
  return { reading: { ...aboutAll(readings, open), blocks }, whole: { pages, pageOf, open, missing } };
}

/** The open page's own words about itself, but for those that speak of all pages. */
function aboutAll(readings: readonly Reading[], open: number): Reading {
  const [start] = readings;
  const own = readings[open] ?? start;
  if (!start || !own) throw new RangeError('an article of no pages');
  const verdict = own.verdict === 'teaser' ? 'teaser' : 'article';
  return { ...own, title: start.title || own.title, verdict, links: neighboursOf([own, ...readings]) };
}

/** Of the whole article: not its pages. */
function neighboursOf(readings: readonly Reading[]): AdjacentLink[] {
  const links = readings.flatMap(({ links }) => links.filter(({ kind }) => kind !== 'page'));
  return (['previous', 'next'] as const).flatMap(wanted => links.find(({ direction }) => direction === wanted) ?? []);
}

/** A text without its beginning where that is the end of another. */
function withoutOverlap(before: string, text: string): string {
  const longest = Math.min(before.length, text.length - 1, longestOverlap);
  for (let length = longest; length >= shortestOverlap; length--) {
    if (before.endsWith(text.slice(0, length))) return text.slice(length).trimStart();
  }
  return text;
}

function lettersOf(text: string): string {
  return letters(text) || text;
}
