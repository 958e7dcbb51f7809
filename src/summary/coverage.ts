import type { Vocabulary } from './vocabulary';

/** How much of each sentence of a pool was said before, by the rarity of its words: from 0 to 1. */
type Coverage = { shares: Float64Array; add: (sentence: number) => void };

/** Nothing is said yet; each added sentence costs as much as its new words occur in the pool. */
export function coverageOf(pool: readonly number[], { vectors, rarity }: Vocabulary): Coverage {
  const wanted = new Map<number, number[]>();
  const totals = new Float64Array(pool.length);
  pool.forEach((sentence, at) => {
    for (const id of vectors[sentence]?.ids ?? []) {
      totals[at] = (totals[at] ?? 0) + (rarity[id] ?? 0);
      const places = wanted.get(id);
      if (places) places.push(at);
      else wanted.set(id, [at]);
    }
  });
  const shares = new Float64Array(pool.length);
  return {
    shares,
    add(sentence) {
      for (const id of vectors[sentence]?.ids ?? []) {
        for (const at of wanted.get(id) ?? []) shares[at] = (shares[at] ?? 0) + (rarity[id] ?? 0) / (totals[at] ?? 1);
        wanted.delete(id);
      }
    },
  };
}
