import type { Options } from '../options';
import type { KeySentence, Summary } from '../reading';
import { countWords } from './words';

/** Sentences per length. */
const budgets: Record<Options['length'], number> = { short: 3, medium: 5, long: 8 };

/** More than this of the article is no summary of it. */
const mostOfArticle = 1 / 3;

/**
 * The sentences to show, in article order: as many of the best as the length asks for and a third of the article's
 * words allow, at least one. A shorter cut is always part of a longer one.
 */
export function cutToLength(summary: Summary, length: Options['length']): KeySentence[] {
  const allowed = summary.words * mostOfArticle;
  let used = 0;
  return inOrder(
    byRank(summary).filter(({ text, rank }) => {
      used += countWords(text);
      return rank === 0 || (rank < budgets[length] && used <= allowed);
    }),
  );
}

/** The article in one sentence: the most important one, part of every cut; none of an empty text. */
export function topSentence(summary: Summary): KeySentence | undefined {
  return byRank(summary)[0];
}

function byRank(summary: Summary): KeySentence[] {
  return [...summary.sentences].sort((a, b) => a.rank - b.rank);
}

function inOrder(sentences: KeySentence[]): KeySentence[] {
  return sentences.sort((a, b) => a.block - b.block || a.start - b.start);
}
