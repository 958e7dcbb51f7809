import type { Columns } from './columns';
import { featureWeights } from './weights';

/** One figure of worth per sentence: the weighted sum of its features. */
export function scoresOf(
  columns: Columns,
  size: number,
  weightOf: Record<string, number> = featureWeights,
): Float64Array {
  const scores = new Float64Array(size);
  for (const [name, weight] of Object.entries(weightOf)) {
    columns[name]?.forEach((value, index) => {
      scores[index] = (scores[index] ?? 0) + weight * value;
    });
  }
  return scores;
}
