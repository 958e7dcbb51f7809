import type { Vocabulary, WordVector } from './vocabulary';

/** Per sentence: the sum of its cosine similarities to all others, to those after it and to those before it. */
type Centrality = {
  centroid: number[];
  later: number[];
  earlier: number[];
  lead: number[];
  next: number[];
  previous: number[];
};

/** Sentences that count as the lead of a text. */
const leadSize = 3;

/**
 * Similarity with direction (PacSum, Zheng & Lapata 2019) in linear time: the cosines with many sentences at once are
 * one product with the sum of their vectors, which slides along the text.
 */
export function centralityOf({ vectors, frequency }: Vocabulary): Centrality {
  const after = new Float64Array(frequency.length);
  const before = new Float64Array(frequency.length);
  const lead = new Float64Array(frequency.length);
  for (const vector of vectors) add(after, vector, 1);
  for (const vector of vectors.slice(0, leadSize)) add(lead, vector, 1 / leadSize);
  const result: Centrality = { centroid: [], later: [], earlier: [], lead: [], next: [], previous: [] };
  const one = new Float64Array(frequency.length);
  vectors.forEach((vector, index) => {
    add(after, vector, -1);
    const later = dot(after, vector);
    const earlier = dot(before, vector);
    result.later.push(later);
    result.earlier.push(earlier);
    result.centroid.push(later + earlier);
    result.lead.push(dot(lead, vector) - (index < leadSize ? 1 / leadSize : 0));
    add(before, vector, 1);
    add(one, vector, 1);
    result.next.push(dot(one, vectors[index + 1]));
    result.previous.push(dot(one, vectors[index - 1]));
    add(one, vector, -1);
  });
  return result;
}

export function add(sum: Float64Array, vector: WordVector | undefined, factor: number): void {
  vector?.ids.forEach((id, at) => {
    sum[id] = (sum[id] ?? 0) + factor * (vector.weights[at] ?? 0);
  });
}

export function dot(sum: Float64Array, vector: WordVector | undefined): number {
  let total = 0;
  vector?.ids.forEach((id, at) => {
    total += (sum[id] ?? 0) * (vector.weights[at] ?? 0);
  });
  return total;
}
