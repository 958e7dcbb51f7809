import { digit, numberIn } from './digits';
import { textRuns } from './link-text';
import type { Position } from './neighbour';
import { hasDigit } from './signs';

/** The links beside the current number in "1 2 [3] 4 5", and where the current one stands. */
type PagerStep = { element: Element; direction: 'previous' | 'next'; position: Position };

const numberText = new RegExp(`^[\\s[(]*(?!(?:19|20)\\d\\d\\b)([${digit}]{1,4})[\\s\\])]*$`);
const twoNumbers = new RegExp(`[${digit}][^${digit}]+[${digit}]`);
const mostPagers = 6;
const mostChildren = 60;

/** Numbered pagers among the links: boxes with at least one number that links and exactly one that does not. */
export function numberedPagerSteps(links: Element[], isThisPage: (link: Element) => boolean): PagerStep[] {
  const steps: PagerStep[] = [];
  const seen = new Set<Element>();
  for (const link of links) {
    if (!showsNumber(link)) continue;
    const box = pagerBox(link);
    if (!box || seen.has(box) || seen.size >= mostPagers) continue;
    seen.add(box);
    steps.push(...stepsIn(box, isThisPage));
  }
  return steps;
}

/** Its text is a number, or some words for the ear beside one: "3", "Page 3", "3페이지". */
function showsNumber(link: Element): boolean {
  const text = link.textContent;
  if (numberText.test(text)) return true;
  return text.length < 30 && hasDigit.test(text) && textRuns(link).some(run => numberText.test(run));
}

/** The nearest box that holds another bare number beside this one. */
function pagerBox(link: Element): Element | null {
  let box = link.parentElement;
  for (let level = 0; box && level < 3 && box.nodeName !== 'BODY'; level += 1) {
    if (box.children[mostChildren]) return null;
    if (box.children.length > 1 || twoNumbers.test(box.textContent.slice(0, 80))) {
      if (numbersIn(box).length > 1) return box;
    }
    box = box.parentElement;
  }
  return null;
}

type Numbered = { value: number; link: Element | null };

function numbersIn(box: Element): Numbered[] {
  const found: Numbered[] = [];
  const walker = box.ownerDocument.createTreeWalker(box, 4 /* text */);
  for (let step = 0; step < 120; step += 1) {
    const node = walker.nextNode();
    if (!node) break;
    for (const part of (node.nodeValue ?? '').slice(0, 60).split(/[|·•,،/]/)) {
      const value = numberIn(numberText.exec(part)?.[1] ?? '');
      if (value !== null) found.push({ value, link: node.parentElement?.closest('a[href]') ?? null });
    }
  }
  return found;
}

/** Shown as the current one, whatever its address says. */
function isMarked(link: Element | null): boolean {
  return /\b(?:active|current|selected)\b/.test(`${link?.className} ${link?.parentElement?.className}`);
}

function stepsIn(box: Element, isThisPage: (link: Element) => boolean): PagerStep[] {
  const numbers = numbersIn(box);
  const current = new Set(numbers.flatMap(({ value, link }) => (!link || isThisPage(link) ? value : [])));
  const [at] = current;
  if (at === undefined || current.size > 1 || numbers.some(({ link, value }) => value !== at && isMarked(link)))
    return [];
  const of = Math.max(...numbers.map(({ value }) => value));
  return numbers.flatMap(({ value, link }) => {
    if (!link || isThisPage(link) || Math.abs(value - at) !== 1) return [];
    return { element: link, direction: value < at ? 'previous' : 'next', position: { at: value, of } } as const;
  });
}
