import { classWords } from './class-words';
import type { Direction } from './label-grammar';

const mostLevels = 4;

/** An element and the boxes around it, from the inside out, without the body. */
export function* boxesAround(element: Element, levels: number): Generator<Element> {
  let box: Element | null = element;
  for (let level = 0; box && level < levels && box.nodeName !== 'BODY'; level += 1) {
    yield box;
    box = box.parentElement;
  }
}

/** The direction in the class of the boxes around a link, as long as they hold no link to elsewhere. */
export function boxDirection(link: Element): Direction | null {
  for (const box of boxesAround(link, mostLevels + 1)) {
    if (box === link) continue;
    if (holdsOtherLinks(box, link)) return null;
    const { direction } = classWords(box);
    if (direction) return direction;
  }
  return null;
}

const mostToOne = 3;

function holdsOtherLinks(box: Element, link: Element): boolean {
  const href = link.getAttribute('href');
  const links = box.getElementsByTagName('a');
  for (let at = 0; at <= mostToOne; at += 1) {
    const other = links[at];
    if (other && (at === mostToOne || other.getAttribute('href') !== href)) return true;
  }
  return false;
}

export function inPager(link: Element): boolean {
  for (const box of boxesAround(link, mostLevels + 1)) {
    if (classWords(box).pager || (box !== link && box.nodeName === 'NAV')) return true;
  }
  return false;
}

/** A carousel, calendar, comment section or breadcrumb trail around a link: its "next" is not the page's. */
export function isBarred(link: Element): boolean {
  for (const box of boxesAround(link, mostLevels + 3)) {
    if (classWords(box).barred) return true;
  }
  return false;
}

const proseAround = 80;

/** A link in a sentence: its "previous report" is the author's word, not the page's furniture. */
export function isInProse(link: Element): boolean {
  const around = link.closest('p,li,td,dd,blockquote');
  return !!around && !inPager(link) && around.textContent.length - link.textContent.length > proseAround;
}
