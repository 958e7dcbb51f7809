import { arrowDirection } from './arrows';
import { readLabel } from './label-grammar';
import { isDateText, isQuote, tidy } from './link-text';
import { isBarred } from './surroundings';
import { otherCell } from './table-cells';

const mostTexts = 3000;
const longestSign = 200;

/**
 * The links right before or after a text that is a label or an arrow: the only ones whose surroundings are worth
 * reading. One walk over the texts of the page costs less than one around each of its links.
 */
export function linksBesideLabels(document: Document): Set<Element> {
  const found = new Set<Element>();
  const walker = document.createTreeWalker(document.body, 4 /* text */);
  const read = (advance: () => Node | null): boolean => {
    let last: Node | null = null;
    let lastSpeaks = false;
    for (let count = 0; count < mostTexts; count += 1) {
      const node = advance();
      if (!node) return true;
      const isShort = (node as Text).length <= longestSign;
      const text = isShort ? (node.nodeValue ?? '') : '';
      // A colon after a label belongs to it.
      if (isShort && (isQuote(text) || /^\s*[:：]\s*$/.test(text) || isDateText(node, text))) continue;
      // The button of a slider is not about the list below it.
      const speaks = isSign(tidy(text)) && !(node.parentElement && isBarred(node.parentElement));
      const below = speaks ? otherCell(node.parentElement)?.querySelector('a[href]') : null;
      if (below) found.add(below);
      for (const beside of [lastSpeaks ? node : null, speaks ? last : null]) {
        const link = beside?.parentElement?.closest('a[href]');
        if (link) found.add(link);
      }
      last = node;
      lastSpeaks = speaks;
    }
    return false;
  };
  if (read(() => walker.nextNode())) return found;
  walker.currentNode = document.body;
  while (walker.lastChild());
  read(() => walker.previousNode());
  return found;
}

function isSign(text: string): boolean {
  if (text.length < 4 && arrowDirection(text, false)) return true;
  const label = readLabel(text);
  return !!label && !label.weak && (label.whole || /[:：]$/.test(text));
}
