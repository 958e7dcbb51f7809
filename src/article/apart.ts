import type { Passage } from './blocks';
import type { PageCopy } from './clean-copy';
import { kindOfBox } from './kind-of-box';
import { mainKinds } from './lost-paragraphs';
import { isProse } from './prose';

const mostOfProse = 0.7;
/** Boxes of one kind that hold as much are the modules that page builders set an article in. */
const mainShare = 0.2;
const mostLevels = 30;
const longestClass = 300;
const box = /^(?:div|section|aside|article|footer|form|figure|details|[^-]+-.*)$/;

/**
 * Which passages stand in a box of their own, unlike those that hold the bulk of the prose: a biography below the text,
 * a newsletter's form or the agreement to be shown a video between its paragraphs. In no language's words.
 */
export function apartFrom({ elements }: PageCopy, passages: readonly Passage[]): boolean[] {
  const prose = passages.filter(isProse);
  const main = mainElement(prose, elements);
  if (!main) return passages.map(() => false);
  const isBox = new Map<Element, boolean>();
  const boxes = passages.map(({ place }) => {
    const child = childAround(main, elements.get(place));
    if (!child) return child;
    if (!isBox.has(child)) isBox.set(child, isOwnBox(child));
    return isBox.get(child) ? child : null;
  });
  const total = lengthOf(prose);
  const lengths = new Map<string, number>();
  passages.forEach((passage, index) => {
    const around = boxes[index];
    if (!around || !isProse(passage)) return;
    const kind = kindOf(around);
    lengths.set(kind, (lengths.get(kind) ?? 0) + passage.text.length);
  });
  const kinds = mainKinds(prose, elements);
  return boxes.map((around, index) => {
    if (around === null || kinds.has(kindOfBox(elements.get(passages[index]?.place ?? -1)))) return false;
    return around === undefined || (lengths.get(kindOf(around)) ?? 0) < mainShare * total;
  });
}

/** The innermost element that holds most of the prose. */
function mainElement(prose: readonly Passage[], elements: PageCopy['elements']): Element | undefined {
  const least = mostOfProse * lengthOf(prose);
  const lengths = new Map<Element, number>();
  for (const { place, text } of prose) {
    let at = elements.get(place) ?? null;
    for (let level = 0; at && level < mostLevels; level++) {
      lengths.set(at, (lengths.get(at) ?? 0) + text.length);
      at = at.parentElement;
    }
  }
  const holders = [...lengths].flatMap(([element, length]) => (length >= least ? [element] : []));
  return holders.find(element => holders.every(other => other.contains(element)));
}

/** The child of the main element that an element stands in: null where it stands in none, undefined outside. */
function childAround(main: Element, element: Element | undefined): Element | null | undefined {
  // Readability makes paragraphs of its own, whose place is that of something around them.
  if (!element || element.contains(main)) return null;
  let child = element;
  for (let at = element.parentElement; at !== main; at = at.parentElement) {
    if (!at) return undefined;
    child = at;
  }
  return child;
}

/** Editors leave a bare `div` where a paragraph was meant; a program stands in a box of its own. */
function isOwnBox(child: Element): boolean {
  const bare = child.localName === 'div' && !child.id && !child.getAttribute('class');
  return !bare && box.test(child.localName) && !child.querySelector('pre');
}

function kindOf(element: Element): string {
  return `${element.localName} ${(element.getAttribute('class') ?? '').slice(0, longestClass).replace(/\d+/g, '')}`;
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}
