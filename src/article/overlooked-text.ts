import { blocksOf, type Passage } from './blocks';
import type { PageCopy } from './clean-copy';
import { kindOfBox } from './kind-of-box';
import { isProse, wordCount } from './prose';

const fewestParagraphs = 3;
/** Where Readability kept no prose at all, one paragraph will do: all that a paywall leaves. */
const fewestWords = 20;
const timesAsLong = 2;
const aside = 'nav,aside,footer,form,[hidden],[aria-hidden="true"]';
const asideClass = /comment|kommentar|disqus|respon[ds]|sidebar|footer|related|teaser|excerpt/i;

/**
 * The text that Readability passed over for a biography or a disclosure: paragraphs in boxes of one kind, none of which
 * it kept, twice as long as all that it did keep. `inPage` is all the prose of the page. Null where there is none, as on all but 3 of 293 articles.
 */
export function overlookedText(
  { elements, placeOf }: PageCopy,
  picked: readonly Passage[],
  inPage: readonly Passage[],
): Passage[] | null {
  const known = new Set(picked.map(({ text }) => text));
  const kinds = new Map<string, { boxes: Element[]; length: number; words: number; known: boolean }>();
  for (const { place, text } of inPage) {
    const element = elements.get(place);
    if (element?.localName !== 'p') continue;
    const kind = kindOfBox(element);
    const same = kinds.get(kind) ?? { boxes: [], length: 0, words: 0, known: false };
    same.boxes.push(element);
    same.length += text.length;
    same.words += wordCount(text);
    same.known ||= known.has(text);
    kinds.set(kind, same);
  }
  const prose = picked.filter(isProse);
  const isEnough = (boxes: readonly Element[], words: number) =>
    prose.length > 0 ? boxes.length >= fewestParagraphs : words >= fewestWords;
  const fewest = timesAsLong * prose.reduce((sum, { text }) => sum + text.length, 0);
  const longest = [...kinds.values()]
    .filter(({ boxes, length, words, known }) => !known && isEnough(boxes, words) && length > fewest)
    .filter(({ boxes }) => !boxes.some(isAside))
    .sort((a, b) => b.length - a.length)[0];
  const root = longest && sharedAncestor(longest.boxes);
  return root ? blocksOf(root, placeOf) : null;
}

function isAside(element: Element): boolean {
  if (element.closest(aside)) return true;
  const most = (element.closest('body')?.textContent.length ?? 0) / 3;
  for (let at: Element | null = element; at && at.textContent.length < most; at = at.parentElement) {
    if (asideClass.test(`${at.id} ${at.getAttribute('class') ?? ''}`)) return true;
  }
  return false;
}

function sharedAncestor([first, ...others]: readonly Element[]): Element | null {
  let ancestor = first?.parentElement ?? null;
  while (ancestor && !others.every(other => ancestor?.contains(other))) ancestor = ancestor.parentElement;
  return ancestor;
}
