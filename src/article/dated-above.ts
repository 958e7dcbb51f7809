import type { PageCopy } from './clean-copy';
import { holdsDate } from './dates';

const longestLine = 120;
const mostTexts = 12;

/** Whether a date stands in one of the short lines right above a place of the page, as above an article's first words. */
export function isDatedAbove({ document, elements }: PageCopy, place: number): boolean {
  const first = elements.get(place);
  const body = document.querySelector('body');
  if (!first || !body) return false;
  const walker = document.createTreeWalker(body, 4 /* text */);
  walker.currentNode = first;
  for (let count = 0; count < mostTexts;) {
    const node = walker.previousNode();
    if (!node) return false;
    if (!node.nodeValue?.trim()) continue;
    count += 1;
    const line = node.parentElement?.textContent ?? '';
    if (line.length <= longestLine && holdsDate(line)) return true;
  }
  return false;
}
