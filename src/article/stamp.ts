import { endsSentence } from './prose';

// 04.11.2026, 2026-11-04, 11/4/26, 2026年11月4日, 4 novembre 2026, November 4th, 2026.
const date =
  /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}\s?[./年년-]\s?\d{1,2}|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4}|\p{L}{3,12}\.?\s\d{1,2}\p{L}{0,2},?\s\d{4}/u;
const abbreviated = /(?<!\p{L})(?:[ap]\.\s?m|min)\.$/iu;
const longest = 120;
const fewestDigits = 0.2;

/** Whether a line says when something was published and little else: "Updated 4 Nov 2026, 14:30". */
export function isStamp(text: string): boolean {
  if (text.length > longest || !date.test(text)) return false;
  if (endsSentence(text) && !abbreviated.test(text)) return false;
  return count(text, /\d/g) >= fewestDigits * count(text, /\p{L}/gu);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
