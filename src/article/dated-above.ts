import type { PageCopy } from './clean-copy';

// 04.11.2026, 2026-11-04, 2026年11月4日, 4 novembre 2026, 4 de noviembre de 2026, November 4th, 2026; of any digits.
const date =
  /(?<!\d)(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})|\d{4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,2}|\d{1,2}(?:\.|º|st|nd|rd|th)?(?:\sde)?\s[\p{L}\p{M}]{3,12}\.?,?(?:\sde)?\s\d{4}|[\p{L}\p{M}]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})(?!\d)/u;
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
    if (line.length <= longestLine && date.test(line.replace(/\p{Nd}/gu, '0'))) return true;
  }
  return false;
}
