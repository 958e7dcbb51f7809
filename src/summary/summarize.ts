import type { Article, KeySentence, Summary } from '../reading';
import { splitSentences } from './sentences';
import { wordsOf } from './words';

export type Text = Pick<Article, 'title' | 'language' | 'blocks'>;
type Candidate = Omit<KeySentence, 'rank'> & { words: string[]; score: number };

/** Enough for the longest cut. */
const mostSentences = 12;

/**
 * Ranks the key sentences of a text: early sentences that use the text's frequent words and those of its title.
 * Headings and table cells are context, never chosen. Works on what there is; an empty text gives an empty summary.
 */
export function summarize(text: Text): Summary {
  const candidates = candidatesOf(text);
  const words = candidates.flatMap(candidate => candidate.words);
  const frequency = new Map<string, number>();
  for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const title = new Set(wordsOf(text.title, text.language));
  candidates.forEach((candidate, index) => {
    const unique = [...new Set(candidate.words)].filter(word => word.length > 3);
    const centrality = mean(unique.map(word => Math.log(frequency.get(word) ?? 1)));
    candidate.score = 2 / (index + 1) + centrality + mean(unique.map(word => (title.has(word) ? 1 : 0)));
    if (candidate.words.length < 5) candidate.score -= 5;
  });
  const ranked = [...candidates].sort((a, b) => b.score - a.score).slice(0, mostSentences);
  const sentences = ranked.map(({ text, block, start }, rank) => ({ text, block, start, rank }));
  return { sentences: sentences.sort((a, b) => a.block - b.block || a.start - b.start), words: words.length };
}

function candidatesOf(text: Text): Candidate[] {
  return text.blocks.flatMap((block, index) =>
    block.kind === 'heading' || block.kind === 'cell'
      ? []
      : splitSentences(block.text, text.language).map(sentence => ({
          ...sentence,
          block: index,
          words: wordsOf(sentence.text, text.language),
          score: 0,
        })),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
