import type { KeySentence, Summary } from '../../src/reading';
import { countWords } from '../../src/summary/words';

/** Less room than this is left empty: what fits into it says nothing. */
export const leastRoom = 5;

/** The best sentences worth about so many words, in article order: the last may overshoot, as whole sentences do. */
export function cutToWords({ sentences }: Summary, budget: number): KeySentence[] {
  let left = budget;
  const best = sentences.toSorted((a, b) => a.rank - b.rank);
  const fitting = best.filter(({ text, rank }) => {
    if (rank > 0 && left < leastRoom) return false;
    left -= countWords(text);
    return true;
  });
  return fitting.sort((a, b) => a.block - b.block || a.start - b.start);
}
