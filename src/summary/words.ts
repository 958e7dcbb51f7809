import { unspaced } from '../unspaced';

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*/gu;

/**
 * The words of a text in lower case. A regular expression finds them (seven times as fast as the segmenter);
 * in scripts without spaces `Intl.Segmenter` does, whose dictionaries are the same for every language.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const run of text.toLowerCase().match(word) ?? []) {
    if (unspaced.test(run)) for (const part of segmented(run)) words.push(part);
    else words.push(run);
  }
  return words;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The segmenter looks for the best cut of a whole run, in the square of its length: no run of prose is this long. */
const longestRun = 200;

function segmented(run: string): string[] {
  const words: string[] = [];
  for (let from = 0; from < run.length; from += longestRun) {
    const part = run.slice(from, from + longestRun);
    for (const { segment, isWordLike } of segmenter.segment(part)) if (isWordLike) words.push(segment);
  }
  return words;
}

/** Enough to tell how long the words of a text are. */
const sampleSize = 20_000;

/**
 * How many words a reader sees; in scripts without spaces as many as the segmenter finds, or would find: it takes two
 * seconds for a million characters, so what follows a sample counts by the length of the words in it.
 */
export function countWords(text: string): number {
  if (unspaced.test(text)) {
    const sample = text.slice(0, sampleSize);
    return Math.round((wordsOf(sample).length * text.length) / sample.length);
  }
  return text.split(/\s+/u).filter(run => /[\p{L}\p{N}]/u.test(run)).length;
}
