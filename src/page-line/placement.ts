import { squeeze } from '../article/blocks';
import { letters } from '../article/same-text';
import type { Reading } from '../reading';
import { isShown } from '../article/visibility';

const notContent = 'nav,aside,footer,[role="navigation"],[role="complementary"],[hidden]';
/** Of the article's text; its column holds no less. */
const columnShare = 0.6;
/** In letters; less is the name of a site or a section. */
const shortestTitle = 15;

/** Where the article stands in the page when it is read. */
export type Places = {
  headline: Element | null;
  /** What holds the first of the text below the headline. */
  text: Element | null;
  /** What holds each of the blocks. */
  holders: (Element | null)[];
};

export function placesOf(
  document: Document,
  elements: readonly Element[],
  { title, blocks }: Pick<Reading, 'title' | 'blocks'>,
): Places {
  const holders = blocks.map(({ place }) => elements[place] ?? null);
  const known = holders.filter(holder => holder !== null);
  // A kicker or a date above the headline may be among the first blocks.
  const middle = known[Math.floor(known.length / 2)];
  const headline = middle ? headlineIn(document, title, middle) : null;
  const text = known.find(holder => !headline || follows(headline, holder)) ?? null;
  return { headline, text, holders };
}

/** Whether any of the text still stands where it was read. */
export function isStillRead(holders: readonly (Element | null)[], { blocks }: Pick<Reading, 'blocks'>): boolean {
  return blocks.some(({ text }, index) => {
    const holder = holders[index];
    return holder?.isConnected === true && squeeze(holder.textContent).includes(text);
  });
}

/** The heading that says the article's title, the last one above its text; or the only great one, whatever it says. */
function headlineIn(document: Document, title: string, text: Element): Element | null {
  const wanted = letters(title);
  const above = (name: string) =>
    [...document.querySelectorAll(name)].filter(
      heading => !heading.closest(notContent) && follows(heading, text) && isShown(heading),
    );
  const candidates = ['h1', '[itemprop~="headline"]', 'h2'].flatMap(name => {
    const headings = above(name).reverse();
    return [
      ...headings.filter(heading => letters(heading.textContent) === wanted),
      ...headings.filter(heading => saysMuchOf(wanted, letters(heading.textContent))),
    ];
  });
  const great = above('h1').filter(heading => letters(heading.textContent).length >= shortestTitle);
  return candidates[0] ?? (great.length === 1 ? (great[0] ?? null) : null);
}

/** Whether one stands after another in the page, neither in the other. */
function follows(one: Element, other: Element): boolean {
  const { DOCUMENT_POSITION_FOLLOWING: after, DOCUMENT_POSITION_CONTAINED_BY: inside } = one;
  return (one.compareDocumentPosition(other) & (after | inside)) === after;
}

/** One holds the other, and is not much longer: a title with the site's name, a heading with its topic. */
function saysMuchOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 0 && short.length >= long.length * columnShare && long.includes(short);
}

/** A byline and a standfirst, perhaps. */
const mostBetween = 2;

/**
 * After which elements the line may stand below the headline, the nearest first: the headline itself, each box around
 * it that does not hold the article's text, and what little follows before that.
 */
export function spotsBelow(headline: Element, text: Element): Element[] {
  const spots: Element[] = [];
  for (let box: Element | null = headline; box && !box.contains(text); box = box.parentElement) {
    if (box.localName === 'body') break;
    spots.push(box);
  }
  for (let after = spots.at(-1)?.nextElementSibling; after && !after.contains(text); after = after.nextElementSibling) {
    spots.push(after);
  }
  const around = spots.findIndex(spot => spot.parentElement?.contains(text));
  return spots.slice(0, around + 1 + mostBetween);
}

/**
 * After which element the article's text ends: out of the paragraph, list, quote or table of its last block, and out of
 * sections, up to the column that holds most of the text.
 */
export function endOfText(holders: readonly (Element | null)[]): Element | null {
  const known = holders.filter(holder => holder !== null);
  const last = known.at(-1);
  if (!last) return null;
  let end = last;
  while (end.parentElement && end.parentElement.localName !== 'body' && !isColumn(end.parentElement, known)) {
    end = end.parentElement;
  }
  return end;
}

function isColumn(box: Element, holders: readonly Element[]): boolean {
  if (isPartOfText(box)) return false;
  return holders.filter(holder => box !== holder && box.contains(holder)).length >= holders.length * columnShare;
}

function isPartOfText(box: Element): boolean {
  return box.matches('p,ul,ol,li,dl,dt,dd,figure,blockquote,table,thead,tbody,tfoot,tr,pre,a,span,h1,h2,h3,h4,h5,h6');
}
