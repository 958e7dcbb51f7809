import type { Options } from '../options';
import type { KeySentence, Summary } from '../reading';
import { cutToLength } from '../summary/cut';

/** What a length and a format show of a summary, in article order. */
export function shownSentences(summary: Summary, { length, format }: Options): KeySentence[] {
  if (format === 'sentence') return summary.sentences.filter(({ rank }) => rank === 0);
  return cutToLength(summary, length);
}

/** What stands between two sentences of a language in running text. */
export function spaceBetween(language: string): string {
  return /^(?:zh|ja|th|lo|km|my)\b/.test(language) ? '' : ' ';
}
