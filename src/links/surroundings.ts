import { classWords, type ClassWords } from './class-words';
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

/** The class of the nearest box that names a direction, as long as it holds no link to elsewhere. */
export function boxWords(link: Element): ClassWords | null {
  for (const box of boxesOf(link)) {
    const words = classWords(box);
    if (words.direction) return isCrowded(link) || holdsOtherLinks(box, link) ? null : words;
  }
  return null;
}

/** By its place in a box of two links that is said to hold the neighbours: "post-navigation". */
export function directionByOrder(link: Element): Direction | null {
  const { box, first } = boxOfTwo(link) ?? {};
  if (!box || !classWords(box).neighbours) return null;
  return first === link ? 'previous' : 'next';
}

/** The nearest box with another link, where it has but that one. */
export function boxOfTwo(link: Element): { box: Element; first: Element; second: Element } | null {
  for (const box of boxesOf(link)) {
    const [first, second, third] = box.getElementsByTagName('a');
    if (third) return null;
    if (first && second) return { box, first, second };
  }
  return null;
}

function boxesOf({ parentElement }: Element): Iterable<Element> {
  return parentElement ? boxesAround(parentElement, mostLevels) : [];
}

const crowd = 30;

/** A link among many others says at most by its own text, class and rel that it is a neighbour. */
export function isCrowded({ parentElement: parent }: Element): boolean {
  return !!parent?.children[crowd] || !!parent?.parentElement?.children[crowd];
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

/** Is the first of a list of links, whose heading stands right before it: "Older news". */
export function leadsList(link: Element): boolean {
  const item = link.closest('li');
  return !!item?.nextElementSibling?.querySelector('a[href]') && item.textContent.trim() === link.textContent.trim();
}

const mostInNav = 8;

/** Whether a link stands in a box that calls itself a pager, or at least in a navigation too small for a menu. */
export function pagerAround(link: Element): 'pager' | 'nav' | null {
  let inNav = false;
  for (const box of boxesAround(link, mostLevels + 1)) {
    const { pager, nav } = classWords(box);
    if (pager) return 'pager';
    inNav ||= box !== link && (nav || box.nodeName === 'NAV') && !box.getElementsByTagName('a')[mostInNav];
  }
  return inNav ? 'nav' : null;
}

/**
 * A carousel, calendar, comment section or breadcrumb trail around a link: its "next" is not the page's. Manuals and
 * shops put the neighbours into the box of the trail, and name them by class there.
 */
export function isBarred(link: Element, isNamed = false): boolean {
  for (const box of boxesAround(link, mostLevels + 3)) {
    const { barred, trail } = classWords(box);
    if (barred || (trail && !isNamed)) return true;
  }
  return false;
}

/** Shown without being of use: the "Next" of a last page, whose address may lead to a page that is not there. */
export function isDisabled(link: Element): boolean {
  if (link.getAttribute('aria-disabled') === 'true' || classWords(link).disabled) return true;
  return !!link.parentElement && classWords(link.parentElement).disabled;
}

const field = 'input:not([type]),input[type="text"],input[type="email"],input[type="radio"],textarea';
/** What only questions have: a lone box for text may be a search. */
const answers = 'fieldset,input[type="radio"]';

/** In a small form that asks for something, or right below a question: its "Next" is the next question. */
export function isInForm(link: Element): boolean {
  const form = link.closest('form');
  if (form?.querySelector(field) && !form.getElementsByTagName('a')[mostInNav]) return true;
  return [link, link.parentElement].some(box => {
    let before = box?.previousElementSibling;
    if (before?.nodeName === 'A') before = before.previousElementSibling;
    return !!before && (before.matches(answers) || !!before.querySelector(answers));
  });
}

// Signs, without spaces.
const proseAround = 30;

/** A link in a sentence: its "previous report" is the author's word, not the page's furniture. */
export function isInProse(link: Element): boolean {
  const around = link.closest('p,li,td,dd,blockquote');
  if (!around || pagerAround(link)) return false;
  let prose = signs(around);
  for (const other of around.getElementsByTagName('a')) prose -= signs(other);
  return prose > proseAround;
}

function signs({ textContent }: Element): number {
  return textContent.replace(/\s+/g, '').length;
}
