import { columns, fillers, noLabels, vocabularies } from './label-words';

/** What a word does in a label: names a direction, or what lies there; `none` makes the text no label at all. */
export type Role = (typeof columns)[number] | 'filler' | 'none';

/** By word or phrase; a stem by its letters and a star. */
const roles = new Map<string, Role>();
const firstWords = new Set<string>();
const asked = new Map<string, Role | undefined>();
const mostAsked = 5000;
const longestEnding = 4;

/** In words, per entry: "daha eski yazılar" and the like. */
export const longestPhrase = 4;

export function roleOf(phrase: string): Role | undefined {
  if (roles.size === 0) fill();
  const known = roles.get(phrase) ?? asked.get(phrase);
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
    const role = roles.get(`${phrase.slice(0, end)}*`);
    if (role || phrase[end - 1] === ' ') return role;
  }
  return undefined;
}

/**
 * Not before the first question: a page without links needs no words. Where languages share one, what is added last
 * stays: a direction is rarer than a noun, so it says more.
 */
function fill(): void {
  add(fillers, 'filler');
  const languages = Object.values(vocabularies).map(vocabulary => vocabulary.split(';'));
  for (const role of columns.toReversed()) {
    const column = columns.indexOf(role);
    for (const lists of languages) add(lists[column], role);
  }
  add(noLabels, 'none');
}

function add(list: string | undefined, role: Role): void {
  if (!list) return;
  for (const phrase of list.split(',')) roles.set(phrase, role);
  if (list.includes(' ')) for (const [, first = ''] of list.matchAll(/(?:^|,)([^ ,]+) /g)) firstWords.add(first);
}
