import { fillers, noLabels, vocabularies, type Vocabulary } from './label-words';

/** What a word does in a label: names a direction, or what lies there; `none` makes the text no label at all. */
export type Role = keyof Vocabulary | 'filler' | 'none';

/** Later roles win where languages share a word: a direction is rarer than a noun, so it says more. */
const order = ['article', 'page', 'chapter', 'back', 'on', 'older', 'newer', 'previous', 'next'] as const;
const lexicon = new Map<string, Role>();

for (const phrase of phrases(fillers)) lexicon.set(phrase, 'filler');
for (const role of order) {
  for (const vocabulary of Object.values(vocabularies)) {
    for (const phrase of phrases(vocabulary[role])) lexicon.set(phrase, role);
  }
}
for (const phrase of phrases(noLabels)) lexicon.set(phrase, 'none');

const firstWords = new Set([...lexicon.keys()].map(phrase => phrase.split(' ', 1)[0]));

/** In words, per entry: "daha eski yazılar" and the like. */
export const longestPhrase = Math.max(...[...lexicon.keys()].map(phrase => phrase.split(' ').length));

export function roleOf(phrase: string): Role | undefined {
  return lexicon.get(phrase);
}

export function canOpenLabel(word: string | undefined): boolean {
  return firstWords.has(word);
}

function phrases(list = ''): string[] {
  return list.split(/,\s*/).map(phrase => phrase.replace(/[-'’\u200c]/g, ' '));
}
