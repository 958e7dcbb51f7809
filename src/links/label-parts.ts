import { canOpenLabel, longestPhrase, roleOf, type Role } from './lexicon';
import { ofDigits, unspaced, word } from './signs';

/** A word or phrase of a label and where it ends in the text. */
export type Part = { role: Role; end: number };
type Word = { text: string; start: number };

// The longest label of the vocabularies has 31 characters.
const longestLabel = 60;
const longestSign = 12;
const firstWord = new RegExp(word);
const wordPattern = new RegExp(word, 'g');

const known = new Map<string, Part[]>();
const mostKnown = 5000;

/** The known words that a text begins with, up to the first unknown one or the first colon. */
export function labelParts(text: string): Part[] {
  const head = text.slice(0, longestLabel);
  let parts = known.get(head);
  if (!parts) {
    if (known.size >= mostKnown) known.clear();
    parts = partsOf(head);
    known.set(head, parts);
  }
  return parts;
}

function partsOf(head: string): Part[] {
  const words = openingWords(head);
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    if (unspaced.test(word.text)) {
      parts.push(...signsIn(word));
      if (parts.at(-1)?.end !== word.start + word.text.length) break;
      at += 1;
    } else {
      const phrase = phraseAt(words, at);
      if (!phrase) break;
      parts.push(phrase.part);
      at += phrase.words;
    }
  }
  return parts;
}

function openingWords(text: string): Word[] {
  const head = plain(text);
  const first = firstWord.exec(head);
  if (!first || (!canOpenLabel(first[0]) && !unspaced.test(first[0]))) return [];
  const colon = head.slice(first.index).search(/[:：|]/);
  const opening = colon < 0 ? head : head.slice(0, first.index + colon);
  return [...opening.matchAll(wordPattern)].map(match => ({ text: match[0], start: match.index }));
}

function phraseAt(words: Word[], at: number): { part: Part; words: number } | null {
  for (let count = Math.min(longestPhrase, words.length - at); count > 0; count -= 1) {
    const phrase = words.slice(at, at + count);
    const last = phrase.at(-1);
    const role = roleOf(phrase.map(word => word.text).join(' ')) ?? (count === 1 ? roleOfNumber(last) : undefined);
    if (role && last) return { part: { role, end: last.start + last.text.length }, words: count };
  }
  return null;
}

/** "Next 20", "Chapter 5": a number says nothing of the direction and does not end the label. */
function roleOfNumber(word: Word | undefined): Role | undefined {
  return word && ofDigits.exec(word.text)?.[0] === word.text ? 'filler' : undefined;
}

/** Scripts without spaces between words: the longest entry at each place, until one does not fit. */
function signsIn({ text, start }: Word): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length;) {
    const digits = ofDigits.exec(text.slice(at))?.[0].length ?? 0;
    let length = Math.min(longestSign, text.length - at);
    while (length > digits && !roleOf(text.slice(at, at + length))) length -= 1;
    if (length === 0) break;
    parts.push({ role: roleOf(text.slice(at, at + length)) ?? 'filler', end: start + at + length });
    at += length;
  }
  return parts;
}

/** Of the same length, so that offsets hold; the joiner inside Persian words counts as a space. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[\u200b-\u200f\u00ad]/g, ' ');
}
