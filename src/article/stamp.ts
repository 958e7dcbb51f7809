import { holdsDate } from './dates';
import { endsSentence } from './prose';

const abbreviated = /(?<!\p{L})(?:[ap]\.\s?m|min)\.$/iu;
const longest = 120;
const fewestDigits = 0.2;

/** Whether a line says when something was published and little else: "Updated 4 Nov 2026, 14:30". */
export function isStamp(text: string): boolean {
  if (text.length > longest || !holdsDate(text)) return false;
  if (endsSentence(text) && !abbreviated.test(text)) return false;
  return count(text, /\d/g) >= fewestDigits * count(text, /\p{L}/gu);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
