import { coverageOf } from '../../src/summary/coverage';
import { faultsOf } from '../../src/summary/faults';
import { leaningCostOf, trigramsOf } from '../../src/summary/select';
import { reach, type TrainingDocument } from './training-document';

/** The sets of three sentences that an article is trained on: what the choice makes of each, and how good it is. */
export type Triples = {
  count: number;
  /** Three places of sentences for each. */
  members: Uint16Array;
  /** How much of their words each says twice. */
  covered: Float64Array;
  /** What its faults cost it, and its leaning sentences without their antecedents. */
  cost: Float64Array;
  /** Mean of what it reaches with three sentences and with 60 words. */
  reward: Float64Array;
};

/** All threes of so many sentences are 560; with 20 sentences nothing is learned better. */
const poolSize = 16;

/** Those of the best sentences by `scores` that the choice of sentences may arrive at. */
export function triplesOf(document: TrainingDocument, scores: Float64Array): Triples {
  const { candidates } = document;
  const faults = faultsOf(candidates, document.vocabulary);
  const showable = [...candidates.keys()].filter(place => faults[place] !== Infinity);
  const best = showable.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, poolSize);
  const pool = [...best].sort((a, b) => a - b);
  const repeats = repeatsOf(document, pool);
  const members: number[] = [];
  const covered: number[] = [];
  const cost: number[] = [];
  const reward: number[] = [];
  for (let a = 0; a < pool.length; a++) {
    for (let b = a + 1; b < pool.length; b++) {
      for (let c = b + 1; c < pool.length; c++) {
        const places = [a, b, c].map(at => pool[at] ?? 0);
        const lost = places.reduce((sum, place) => sum + (faults[place] ?? 0) + costOf(document, place, places), 0);
        const repeated = repeats(a, b) + repeats(a, c) + repeats(b, c);
        if (lost + repeated === Infinity) continue;
        const ranking = [
          ...best.filter(place => places.includes(place)),
          ...best.filter(place => !places.includes(place)),
        ];
        const { three, sixty } = reach(document, ranking);
        members.push(...places);
        covered.push(repeated);
        cost.push(lost);
        reward.push((three + sixty) / 2);
      }
    }
  }
  return {
    count: reward.length,
    members: Uint16Array.from(members),
    covered: Float64Array.from(covered),
    cost: Float64Array.from(cost),
    reward: Float64Array.from(reward),
  };
}

function costOf({ candidates }: TrainingDocument, place: number, among: readonly number[]): number {
  return among.includes(place - 1) ? 0 : leaningCostOf(candidates, place);
}

/** How much one sentence of the pool says of another, the mean of both ways; Infinity where they share a trigram. */
function repeatsOf({ candidates, vocabulary }: TrainingDocument, pool: readonly number[]) {
  const trigrams = pool.map(place => new Set(trigramsOf(candidates[place]?.words ?? [])));
  const shares = pool.map(place => {
    const coverage = coverageOf(pool, vocabulary);
    coverage.add(place);
    return coverage.shares;
  });
  return (a: number, b: number): number => {
    if ([...(trigrams[a] ?? [])].some(trigram => trigrams[b]?.has(trigram))) return Infinity;
    return ((shares[a]?.[b] ?? 0) + (shares[b]?.[a] ?? 0)) / 2;
  };
}
