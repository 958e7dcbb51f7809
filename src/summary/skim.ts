import type { Options } from '../options';
import type { Reading, Summary } from '../reading';
import type { Skim } from '../page-scripts';
import { sourceOf } from '../source';
import { strengthOf } from '../tints';
import { cutToLength } from './cut';

/** What skim mode marks: the sentences of the chosen length, whatever their format; the better, the stronger. */
export function skimOf(reading: Pick<Reading, 'blocks'>, summary: Summary, { length, highlight }: Options): Skim {
  const sentences = cutToLength(summary, length);
  const ranks = sentences.map(({ rank }) => rank).sort((one, other) => one - other);
  return {
    sentences: sentences.map(sentence => ({
      source: sourceOf(sentence, reading),
      strength: strengthOf(ranks.indexOf(sentence.rank), sentences.length),
    })),
    highlight,
  };
}
