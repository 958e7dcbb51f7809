import type { Options } from '../options';
import type { KeySentence, Summary } from '../reading';
import { cutToLength, topSentence } from './cut';

/** What a length and a format show of a summary, in article order. */
export function shownSentences(summary: Summary, { length, format }: Options): KeySentence[] {
  if (format !== 'sentence') return cutToLength(summary, length);
  const top = topSentence(summary);
  return top ? [top] : [];
}

/** What stands between two sentences of a language in running text. */
export function spaceBetween(language: string): string {
  return /^(?:zh|ja|th|lo|km|my)\b/.test(language) ? '' : ' ';
}

/** The same for the same sentences: Chromium's storage gives objects back with their keys in another order. */
export function identityOf(sentences: readonly KeySentence[]): string {
  return JSON.stringify(sentences.map(({ text, block, start }) => [text, block, start]));
}
