import type { Candidate } from './candidates';
import { coverageOf } from './coverage';
import { faultsOf } from './faults';
import type { Vocabulary } from './vocabulary';

/** What a sentence whose words were all said before loses; learned with the feature weights. */
export type SetWeights = { covered: number };

/** How many of the best single sentences take part: the choice stays linear in the length of the text. */
const poolSize = 150;
/** The shortest cut; below this many sentences the ranking takes what there is rather than stop. */
const enough = 3;

/**
 * Ranks sentences greedily, each by its worth beside those ranked before it: what repeats three words in a row is
 * dropped, what repeats single words is worth less, and a sentence that opens on "He" or "But" gains by the one
 * before it. So every beginning of the ranking is a summary of its own.
 */
export function rankSentences(
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
  scores: Float64Array,
  weights: SetWeights,
  limit: number,
): number[] {
  const faults = faultsOf(candidates, vocabulary);
  const worths = scores.map((score, index) => score - (faults[index] ?? 0));
  const pool = poolOf(worths);
  const values = new Float64Array(pool.length);
  const lifted = new Float64Array(pool.length);
  const coverage = coverageOf(pool, vocabulary);
  const ranked = new Set<number>();
  const trigrams = new Set<string>();
  const dropped = new Set<number>();
  while (ranked.size < Math.min(limit, candidates.length)) {
    pool.forEach((index, at) => {
      const worth = (worths[index] ?? 0) + weights.covered * (coverage.shares[at] ?? 0);
      const cost = ranked.has(index - 1) ? 0 : leaningCostOf(candidates, index);
      const out = ranked.has(index) || dropped.has(index);
      values[at] = out ? -Infinity : worth - cost;
      lifted[at] = values[at];
      // A sentence brings its antecedent along, if both fit into the shortest cut: 0.1 points in American news.
      const antecedent = values[at - 1] ?? -Infinity;
      if (out || cost === 0 || pool[at - 1] !== index - 1 || ranked.size === enough - 1) return;
      lifted[at - 1] = Math.max(lifted[at - 1] ?? antecedent, (antecedent + worth) / 2);
    });
    let index: number | undefined;
    if (values.some(value => value > -Infinity)) index = pool[highest(lifted)];
    else if (ranked.size < enough) index = lastResort(ranked, faults);
    if (index === undefined) break;
    const own = trigramsOf(candidates[index]?.words ?? []);
    if (own.some(trigram => trigrams.has(trigram)) && !dropped.has(index)) {
      dropped.add(index);
      continue;
    }
    ranked.add(index);
    coverage.add(index);
    for (const trigram of own) trigrams.add(trigram);
  }
  return [...ranked];
}

/** The first that only leans, or was said before; an unfit one only where there is no other at all. */
function lastResort(ranked: ReadonlySet<number>, faults: Float64Array): number | undefined {
  const left = [...faults.keys()].filter(place => !ranked.has(place));
  return left.find(place => faults[place] !== Infinity) ?? (ranked.size === 0 ? left[0] : undefined);
}

/** What a sentence without its antecedent loses; the first of an article leans on its title at worst. */
export function leaningCostOf(candidates: readonly Candidate[], index: number): number {
  return Math.min(candidates[index]?.leaningCost ?? 0, index === 0 ? 1.5 : Infinity);
}

/** The best single sentences that may be shown, in text order. */
function poolOf(worths: Float64Array): number[] {
  const places = [...worths.keys()].filter(place => (worths[place] ?? 0) > -Infinity);
  if (places.length <= poolSize) return places;
  return places
    .sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0))
    .slice(0, poolSize)
    .sort((a, b) => a - b);
}

export function trigramsOf(words: readonly string[]): string[] {
  return words.slice(2).map((word, at) => `${words[at] ?? ''} ${words[at + 1] ?? ''} ${word}`);
}

function highest(values: Float64Array): number {
  return values.reduce((best, value, at) => (value > (values[best] ?? -Infinity) ? at : best), 0);
}
