import type { Candidate } from './candidates';
import type { Columns } from './columns';
import { standardize } from './numbers';

/** What each sentence looks like: its length, its marks, its names and numbers, the word it opens on. */
export function surfaceFeatures(candidates: readonly Candidate[]): Columns {
  const lengths = candidates.map(candidate => candidate.words.length);
  const flag = (test: (candidate: Candidate) => boolean) => candidates.map(candidate => (test(candidate) ? 1 : 0));
  const matches = (pattern: RegExp) => flag(candidate => pattern.test(candidate.text));
  const leaning = flag(candidate => candidate.leaning);
  const nameShare = candidates.map(nameShareOf);
  return {
    length: standardize(lengths.map(length => Math.log(length + 1))),
    tiny: flag(candidate => candidate.words.length < 5),
    long: flag(candidate => candidate.words.length > 35),
    huge: flag(candidate => candidate.words.length > 55),
    opensQuote: matches(/^["“„«‘'「『»]/u),
    quotes: matches(/["“”„«»「」]/u),
    question: matches(/[?？؟;]["”’»)]?$/u),
    exclaims: matches(/[!！]["”’»)]?$/u),
    unfinished: matches(/[\p{L}\p{N}]$/u),
    brackets: matches(/[([]/u),
    number: matches(/\p{N}/u),
    nameShare,
    names: standardize(nameShare),
    leaning,
    nextLeaning: [...leaning.slice(1), 0],
  };
}

/** Capitals inside the sentence per word: names, except in German and in scripts without capitals. */
function nameShareOf({ text, words }: Candidate): number {
  const capitals = text.match(/(?<=[\p{L}\p{N},;]\s)\p{Lu}/gu) ?? [];
  return capitals.length / Math.max(1, words.length);
}
