import { primaryLanguage } from '../language-tag';
import { openingWords } from './opening-words';

const sameAs: Record<string, string> = { no: 'nb', nn: 'nb', gl: 'pt', ms: 'id', sk: 'cs' };
const withoutSpaces = new Set(['zh', 'ja', 'th']);

/** By their first letter: of a hundred words few are compared. */
type Words = ReadonlyMap<string, string[]>;
type Lists = { leaning: Words; linking: Words; plain: Words };
const cache = new Map<string, Lists>();

/** Does the sentence open on a pronoun or connective whose antecedent stands before it? False where no list is. */
export function opensLeaning(sentence: string, language: string): boolean {
  const tag = primaryLanguage(language);
  return opensWith(sentence, listsOf(tag).leaning, withoutSpaces.has(tag));
}

/** Does it open on "For example" or "One of them"? It leans, too, but may yet tell something by itself. */
export function opensLinking(sentence: string, language: string): boolean {
  const tag = primaryLanguage(language);
  if (tag === 'en' && namelessHe.test(sentence)) return true;
  return opensWith(sentence, listsOf(tag).linking, withoutSpaces.has(tag));
}

/** "During the call, he asked …": who that is stands in a sentence before. "After Ann Marsh left, she …" tells it. */
const namelessHe = /^\p{Lu}[^\p{Lu},.]{1,50}, (?:he|she|they) /u;

/** What a linking sentence is worth less without the one before it: shown only where it is much the best. */
export const costOfLinking = 4;

/**
 * The same of a leaning one. English is strict: what it leans on is most often a person. Elsewhere the lists hold
 * articles and words such as "det" and "cette", which open as many sentences that stand alone: never to choose one
 * costs 0.3 points in French news, this loses nothing.
 */
export function costOfLeaning(language: string): number {
  return primaryLanguage(language) === 'en' ? Infinity : 2;
}

/** Does the text open on a word that is capitalised only because a sentence begins there? */
export function opensSentence(text: string, language: string): boolean {
  const { leaning, linking, plain } = listsOf(primaryLanguage(language));
  return [leaning, linking, plain].some(words => opensWith(text, words, false));
}

function opensWith(text: string, words: Words, prefix: boolean): boolean {
  // Longest opening of two words fits; a bounded slice keeps this cheap on absurd sentences.
  const opening = text
    .slice(0, 60)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replaceAll('’', "'");
  const near = words.get(opening.charAt(0)) ?? [];
  return near.some(word => {
    if (!opening.startsWith(word)) return false;
    // A full stop makes it an initial: "А. С. Пушкин".
    return prefix || !/^[\p{L}\p{M}\p{N}\u200c.-]/u.test(opening.slice(word.length));
  });
}

function listsOf(tag: string): Lists {
  const known = cache.get(tag);
  if (known) return known;
  const found = openingWords[sameAs[tag] ?? tag];
  const lists = {
    leaning: wordsIn(found?.leaning),
    linking: wordsIn(found?.linking),
    plain: wordsIn(found?.plain),
  };
  cache.set(tag, lists);
  return lists;
}

function wordsIn(list = ''): Words {
  const words = new Map<string, string[]>();
  for (const word of list.split(/\s+/).filter(Boolean)) {
    words.set(word.charAt(0), [...(words.get(word.charAt(0)) ?? []), word.replaceAll('_', ' ')]);
  }
  return words;
}
