import type { Block } from '../../src/reading';
import { candidatesOf, type Candidate } from '../../src/summary/candidates';
import { featuresOf } from '../../src/summary/features';
import { rankSentences, type SetWeights } from '../../src/summary/select';
import { splitSentences } from '../../src/summary/sentences';
import { vocabularyOf, type Vocabulary } from '../../src/summary/vocabulary';
import { countWords, wordsOf } from '../../src/summary/words';
import type { ArticleWithSummary } from './articles';
import { leastRoom } from './cut-to-words';
import { meanRouge, rougeScorer, type RougeScorer } from './rouge';

/** All that training asks of an article, worked out once. */
export type TrainingDocument = {
  set: string;
  candidates: Candidate[];
  vocabulary: Vocabulary;
  /** One row per sentence, its values in the order of `names`. */
  rows: Float64Array[];
  words: number[];
  score: RougeScorer;
  /** What the first sentences reach, with three of them and with 60 words. */
  lead: Reached;
};
type Reached = { three: number; sixty: number };
export type Model = { features: Float64Array; set: SetWeights };

export function trainingDocument(set: string, article: ArticleWithSummary): TrainingDocument & { names: string[] } {
  const { lang: language, title, text, summary } = article;
  const lines = text.split('\n').map(line => line.trim());
  const blocks: Block[] = lines.filter(Boolean).map((line, place) => ({ kind: 'paragraph', text: line, place }));
  const candidates = candidatesOf(blocks, language);
  const vocabulary = vocabularyOf(candidates, wordsOf(title));
  const columns = featuresOf(candidates, vocabulary);
  const names = Object.keys(columns).filter(name => name !== 'nameShare');
  const scorerOf = (sentences: readonly string[]) =>
    rougeScorer(sentences, typeof summary === 'string' ? summary : (summary[0] ?? ''), language);
  // As they stand in the article, their datelines with them.
  const first = blocks.flatMap(({ text: line }) => splitSentences(line, language)).map(sentence => sentence.text);
  const leadScore = scorerOf(first);
  const places = candidates.map((_, place) => place);
  return {
    set,
    candidates,
    vocabulary,
    names,
    rows: places.map(place => Float64Array.from(names, name => columns[name]?.[place] ?? 0)),
    words: candidates.map(candidate => countWords(candidate.text)),
    score: scorerOf(candidates.map(candidate => candidate.text)),
    lead: { three: meanRouge(leadScore([0, 1, 2])), sixty: meanRouge(leadScore([...first.keys()], 60)) },
  };
}

export function scoresOf(document: TrainingDocument, weights: Float64Array): Float64Array {
  return Float64Array.from(document.rows, row => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
}

/** The ranking that ships. */
export function rank({ candidates, vocabulary }: TrainingDocument, scores: Float64Array, set: SetWeights): number[] {
  // Five sentences fill 60 words in all but a few articles.
  return rankSentences(candidates, vocabulary, scores, set, 5);
}

/** Mean of ROUGE-1, -2 and -Lsum with the first three of a ranking, and with 60 words as `cutToWords` fills them. */
export function reach({ score, words }: TrainingDocument, ranking: readonly number[]): Reached {
  const inOrder = (places: readonly number[]) => [...places].sort((a, b) => a - b);
  let left = 60;
  const fill = ranking.filter((place, at) => {
    if (at > 0 && left < leastRoom) return false;
    left -= words[place] ?? 0;
    return true;
  });
  return { three: meanRouge(score(inOrder(ranking.slice(0, 3)))), sixty: meanRouge(score(inOrder(fill), 60)) };
}
