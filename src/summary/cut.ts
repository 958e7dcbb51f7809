import type { Options } from '../options';
import type { KeySentence, Summary } from '../reading';

/** Sentences per length. */
const budgets: Record<Options['length'], number> = { short: 3, medium: 5, long: 8 };

/** The sentences to show, in article order: as many as the length asks for. */
export function cutToLength(summary: Summary, length: Options['length']): KeySentence[] {
  return summary.sentences.filter(sentence => sentence.rank < budgets[length]);
}

/** The best sentences worth about so many words: by rank, leaving out what overshoots by more than a half sentence. */
export function cutToWords(summary: Summary, budget: number): KeySentence[] {
  let left = budget;
  const kept = new Set<number>();
  for (const sentence of [...summary.sentences].sort((a, b) => a.rank - b.rank)) {
    const words = sentence.text.split(/\s+/).length;
    if (kept.size > 0 && words / 2 > left) continue;
    kept.add(sentence.rank);
    left -= words;
  }
  return summary.sentences.filter(sentence => kept.has(sentence.rank));
}
