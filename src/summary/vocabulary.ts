import type { Candidate } from './candidates';

/** The distinct words of one sentence by number, with their tf-idf weights scaled to length 1. */
export type WordVector = { ids: number[]; weights: number[] };

export type Vocabulary = {
  vectors: WordVector[];
  title: WordVector;
  /** How often each word occurs. */
  frequency: number[];
  /** How rare a word is among the sentences of this text: log(1 + sentences / sentences with it). */
  rarity: number[];
};

/** Prefixes stand in for stems in every language: they need no rules and cost nothing. */
const prefixLength = 6;
const stem = (word: string) => word.slice(0, prefixLength);

/** Numbers the words of a text and weighs those of each sentence. */
export function vocabularyOf(candidates: readonly Candidate[], titleWords: readonly string[]): Vocabulary {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const sentenceFrequency: number[] = [];
  const counted = candidates.map(candidate => {
    const counts = new Map<number, number>();
    for (const word of candidate.words) {
      const id = numbers.get(stem(word)) ?? numbers.size;
      numbers.set(stem(word), id);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const [id, count] of counts) {
      frequency[id] = (frequency[id] ?? 0) + count;
      sentenceFrequency[id] = (sentenceFrequency[id] ?? 0) + 1;
    }
    return counts;
  });
  const rarity = sentenceFrequency.map(sentences => Math.log(1 + candidates.length / sentences));
  const titleIds = new Set(titleWords.flatMap(word => numbers.get(stem(word)) ?? []));
  const titleCounts = new Map([...titleIds].map(id => [id, 1]));
  const vectors = counted.map(counts => vectorOf(counts, rarity));
  return { vectors, title: vectorOf(titleCounts, rarity), frequency, rarity };
}

function vectorOf(counts: ReadonlyMap<number, number>, rarity: readonly number[]): WordVector {
  const weights = [...counts].map(([id, count]) => count * (rarity[id] ?? 0));
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { ids: [...counts.keys()], weights: weights.map(weight => weight / norm) };
}
