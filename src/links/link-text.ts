import { isDate } from './date-part';
import { hasDigit, hasLetter } from './signs';
import { otherCell } from './table-cells';

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'svg']);
const mostRuns = 20;
const mostAttributes = 5;
const longestRun = 300;

/** The runs of text inside an element, in order: a label and a title in one link are mostly two runs. */
export function textRuns(element: Element, isUnread = isSilent): string[] {
  if (!element.firstElementChild) {
    const text = tidy(element.textContent);
    return text ? [text] : [];
  }
  const runs: string[] = [];
  collect(element, runs, isUnread);
  return runs;
}

/** Holds no text that a reader sees. */
export function isSilent({ nodeName }: Element): boolean {
  return unread.has(nodeName);
}

function collect(node: Node, runs: string[], isUnread: (element: Element) => boolean): void {
  for (let child = node.firstChild; child && runs.length < mostRuns; child = child.nextSibling) {
    if (child.nodeType === child.TEXT_NODE) {
      const text = tidy(child.nodeValue ?? '');
      if (text) runs.push(text);
    } else if (child.nodeType === child.ELEMENT_NODE && !isUnread(child as Element)) {
      collect(child, runs, isUnread);
    }
  }
}

/** One line, of a length that a label or title may have. */
export function tidy(text: string): string {
  return text
    .slice(0, longestRun * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestRun);
}

/** What a link says by attributes: its own, then those of the pictures in it. */
export function attributeTexts(link: Element): string[] {
  const texts = [link.getAttribute('aria-label'), link.getAttribute('title')];
  if (link.firstElementChild) {
    for (const part of link.querySelectorAll('img[alt],title'))
      texts.push(part.getAttribute('alt') ?? part.textContent);
  }
  return texts.slice(0, mostAttributes).flatMap(text => tidy(text ?? '') || []);
}

const mostSteps = 10;

/** The texts that stand right before and after a link. */
export type Beside = { before: string; after: string };

export const nothingBeside: Beside = { before: '', after: '' };

export function textsBeside(link: Element): Beside {
  const above = otherCell(link);
  const before = above ? tidy(above.textContent) : neighbouringText(link, 'before');
  return { before, after: neighbouringText(link, 'after') };
}

/**
 * The text that stands right before (or after) a link, however deep it or the link is wrapped; '' when that text is far,
 * long, or belongs to a link to somewhere else.
 */
function neighbouringText(link: Element, side: 'before' | 'after'): string {
  let node: Node | null = link;
  let colon = '';
  for (let step = 0; step < mostSteps; step += 1) {
    node = advance(node, link, side);
    if (!node) return '';
    const text = node.nodeType === node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    if (isQuote(text) || isDateText(node, text)) continue;
    if (text.length > 200) return '';
    const owner: Element | null | undefined = node.parentElement?.closest('a[href]');
    if (owner && owner.getAttribute('href') !== link.getAttribute('href')) return '';
    const said = tidy(text);
    // What stands after the link in a box of its own belongs to what follows, unless it is an arrow.
    if (side === 'after' && !isArrow(said) && !blockAround(node)?.contains(link)) return '';
    // "<b>Previous</b>: <a>", "<b>Next</b> → <a>": the colon or arrow belongs to what stands before it.
    if (side === 'after' || !/^[:：→»›>]$/.test(said)) return said + colon;
    colon = said;
  }
  return '';
}

/** Nothing, or the marks between a label and the title that they quote. */
export function isQuote(text: string): boolean {
  return !/[^\s"'“”„‘’「」『』《》]/.test(text);
}

/** As long as an arrow, and without letters. */
function isArrow(text: string): boolean {
  return text.length < 4 && !hasLetter.test(text) && !hasDigit.test(text);
}

/** Whether a text is the day that a theme puts between a label and its link. */
export function isDateText({ parentElement }: Node, text: string): boolean {
  return !!parentElement && hasDigit.test(text) && isDate(parentElement);
}

function blockAround({ parentElement }: Node): Element | null {
  return parentElement?.closest(':not(span,b,i,em,strong,small,font,svg)') ?? null;
}

function advance(from: Node, link: Element, side: 'before' | 'after'): Node | null {
  const inside =
    from === link || unread.has(from.nodeName) ? null : side === 'before' ? from.lastChild : from.firstChild;
  if (inside) return inside;
  let node: Node | null = from;
  for (let level = 0; node && level < 5; level += 1) {
    const beside: Node | null = side === 'before' ? node.previousSibling : node.nextSibling;
    if (beside) return beside;
    node = node.parentNode;
    if (node?.nodeName === 'BODY') return null;
  }
  return null;
}
