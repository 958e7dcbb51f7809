import type { Reading } from '../reading';
import { squeeze } from './blocks';
import { announcesSummary, longestLabel } from './own-summary-words';
import { isText, SHOW_ELEMENT_AND_TEXT } from './page-elements';
import { isShown } from './visibility';

const elsewhere = 'nav,footer,aside,header nav,[role="navigation"],script,style,noscript,template';
const control = 'button,a,summary,[role="button"]';
/** A summary stands above this share of the text, one under a plain heading above this one. */
const near = 0.25;
const nearest = 0.1;
const SHOW_TEXT = 4;
/** What follows a label is a summary when it has at least so much text. */
const shortestSummary = 60;

/**
 * Whether the page has a summary of its own: a label that says so near the top of the article's text with something
 * after it, or a button that opens one. `holders` are the elements that hold the article's blocks.
 */
export function hasOwnSummary(
  { blocks }: Pick<Reading, 'blocks'>,
  holders: readonly (Element | null)[],
  headline: Element | null,
): boolean {
  const first = holders.find(holder => holder !== null);
  const limit = holderAt(near, blocks, holders);
  const nearby = holderAt(nearest, blocks, holders);
  if (!first || !limit || !nearby) return false;
  const region = headline ? commonAncestor(headline, limit) : boxAround(commonAncestor(first, limit));
  const walker = first.ownerDocument.createTreeWalker(region, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.compareDocumentPosition(limit) & node.DOCUMENT_POSITION_PRECEDING && !limit.contains(node)) return false;
    const parent = node.parentElement;
    if (!parent || (headline && headline.compareDocumentPosition(node) & node.DOCUMENT_POSITION_PRECEDING)) continue;
    const label = labelAround(node, parent);
    const kind =
      label && (announcesSummary(squeeze(label.textContent)) ?? announcesSummary(squeeze(node.nodeValue ?? '')));
    if (!label || !kind || label.closest(elsewhere) || !isShown(label)) continue;
    if (label.closest(control)) {
      if (kind === 'anyhow') return true;
    } else if (
      kind === 'anyhow' ||
      (isHeading(label) && label.compareDocumentPosition(nearby) & node.DOCUMENT_POSITION_FOLLOWING)
    ) {
      if (textAfter(label, region) >= shortestSummary) return true;
    }
  }
  return false;
}

/** What holds the text at a share of the article's length. */
function holderAt(share: number, blocks: Reading['blocks'], holders: readonly (Element | null)[]): Element | null {
  let left = share * blocks.reduce((sum, { text }) => sum + text.length, 0);
  const at = blocks.findIndex(({ text }, index) => (left -= text.length) <= 0 && holders[index]);
  return holders[at] ?? null;
}

/** The largest box around a text that has no more words than a label: "<h2><b>Key</b> points</h2>". */
function labelAround(node: Node, parent: Element): Element | null {
  if (!node.nodeValue?.trim() || node.nodeValue.trim().length > longestLabel) return null;
  // A line of its own among others.
  let label = parent.querySelector(':scope > br') && announcesSummary(squeeze(node.nodeValue)) ? parent : null;
  for (
    let box: Element | null = parent;
    box && squeeze(box.textContent).length <= longestLabel;
    box = box.parentElement
  ) {
    if (announcesSummary(squeeze(box.textContent))) label = box;
  }
  return label;
}

function isHeading(label: Element): boolean {
  return (
    label.matches('h2,h3,h4,h5,h6,dt,legend,[role="heading"]') ||
    label.querySelector('h2,h3,h4,strong,b') !== null ||
    label.closest('strong,b') !== null
  );
}

/** How much text follows before the next heading, as far as it matters. */
function textAfter(label: Element, region: Element): number {
  let length = 0;
  const walker = label.ownerDocument.createTreeWalker(region, SHOW_ELEMENT_AND_TEXT);
  walker.currentNode = label.lastChild ?? label;
  for (let node = walker.nextNode(); node && length < shortestSummary; node = walker.nextNode()) {
    if (!isText(node)) {
      if ((node as Element).matches('h1,h2,h3,h4,h5,h6')) break;
    } else if (!label.contains(node)) length += squeeze(node.data).length;
  }
  return length;
}

function commonAncestor(one: Element, other: Element): Element {
  let box: Element = one;
  while (!box.contains(other) && box.parentElement) box = box.parentElement;
  return box;
}

/** Without a headline, what stands above the text may stand in a box beside that of the text. */
function boxAround(region: Element): Element {
  return region.parentElement?.parentElement ?? region;
}
