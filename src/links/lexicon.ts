import { columns, fillers, noLabels, vocabularies } from './label-words';

/** What a word does in a label: names a direction, or what lies there; `none` makes the text no label at all. */
export type Role = (typeof columns)[number] | 'filler' | 'none';

/** Where languages share a word the first role wins: a direction is rarer than a noun, so it says more. */
const order: readonly Role[] = ['none', ...columns, 'filler'];
const words = new Map<string, Role>();
const stems = new Map<string, Role>();
const firstWords = new Set<string>();
const asked = new Map<string, Role | undefined>();
const mostAsked = 5000;
const longestEnding = 4;

/** In words, per entry: "daha eski yazılar" and the like. */
export const longestPhrase = 4;

export function roleOf(phrase: string): Role | undefined {
  if (words.size === 0) fill();
  const known = words.get(phrase) ?? asked.get(phrase);
  if (known || asked.has(phrase)) return known;
  const role = roleOfStem(phrase);
  if (asked.size < mostAsked) asked.set(phrase, role);
  return role;
}

export function canOpenLabel(word: string): boolean {
  return roleOf(word) !== undefined || firstWords.has(word);
}

function roleOfStem(phrase: string): Role | undefined {
  for (let end = phrase.length; end > 2 && end >= phrase.length - longestEnding; end -= 1) {
    const role = stems.get(phrase.slice(0, end));
    if (role || phrase[end - 1] === ' ') return role;
  }
  return undefined;
}

/** Not before the first question: a page without links needs no words. */
function fill(): void {
  for (const vocabulary of Object.values(vocabularies)) {
    for (const [at, list] of vocabulary.split(';').entries()) add(list, columns[at] ?? 'none');
  }
  add(fillers, 'filler');
  add(noLabels, 'none');
}

function add(list: string, role: Role): void {
  for (const phrase of list ? list.split(',') : []) {
    const isStem = phrase.endsWith('*');
    const entry = isStem ? phrase.slice(0, -1) : phrase;
    const entries = isStem ? stems : words;
    const known = entries.get(entry);
    if (!known || order.indexOf(role) < order.indexOf(known)) entries.set(entry, role);
    const space = entry.indexOf(' ');
    if (space > 0) firstWords.add(entry.slice(0, space));
  }
}
