import type { Article, Summary } from '../reading';
import { candidatesOf } from './candidates';
import { featuresOf } from './features';
import { scoresOf } from './model';
import { rankSentences } from './select';
import { vocabularyOf } from './vocabulary';
import { setWeights } from './weights';
import { countWords, wordsOf } from './words';

export type Text = Pick<Article, 'title' | 'language' | 'blocks'>;

/** Twice the longest cut. */
const mostSentences = 16;

/**
 * Runs the code once, on hardly any text: a worker that has just woken up takes 20 ms for its first summary, 9 after
 * this, and 2 for later ones.
 */
export function warmUp(): void {
  const text = 'The ferry runs on a battery now. “It is quiet,” said Ann Marsh of No. 3. People sleep well.';
  summarize({ title: 'A ferry', language: 'en', blocks: [{ kind: 'paragraph', text, place: 0 }] });
}

/**
 * Ranks the key sentences of a text: features of each sentence, a linear model, and a greedy choice of the set.
 * Works on what there is; an empty text gives an empty summary.
 */
export function summarize({ title, language, blocks }: Text): Summary {
  const candidates = candidatesOf(blocks, language);
  const vocabulary = vocabularyOf(candidates, wordsOf(title));
  const scores = scoresOf(featuresOf(candidates, vocabulary), candidates.length);
  const ranking = rankSentences(candidates, vocabulary, scores, setWeights, mostSentences);
  const sentences = ranking.flatMap((index, rank) => {
    const candidate = candidates[index];
    return candidate ? [{ text: candidate.text, block: candidate.block, start: candidate.start, rank }] : [];
  });
  return {
    sentences: sentences.sort((a, b) => a.block - b.block || a.start - b.start),
    words: countWords(blocks.map(block => block.text).join('\n')),
  };
}
