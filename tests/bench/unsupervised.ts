import { add, dot } from '../../src/summary/centrality';
import type { Vocabulary } from '../../src/summary/vocabulary';

/** Places of sentences, best first. */
type Ranking = number[];

/** TextRank (Mihalcea & Tarau 2004): PageRank over shared words per log length. */
export function textRank({ vectors }: Vocabulary): Ranking {
  const sets = vectors.map(({ ids }) => new Set(ids));
  return pageRank(vectors.length, (a, b) => {
    const shared = vectors[a]?.ids.filter(id => sets[b]?.has(id)).length ?? 0;
    const lengths = Math.log((sets[a]?.size ?? 0) + 1) + Math.log((sets[b]?.size ?? 0) + 1);
    return lengths === 0 ? 0 : shared / lengths;
  });
}

/** LexRank (Erkan & Radev 2004): PageRank over tf-idf cosines, the continuous kind. */
export function lexRank({ vectors, frequency }: Vocabulary): Ranking {
  const dense = new Float64Array(frequency.length);
  const cosines = vectors.map(vector => {
    add(dense, vector, 1);
    const row = vectors.map(other => dot(dense, other));
    add(dense, vector, -1);
    return row;
  });
  return pageRank(vectors.length, (a, b) => cosines[a]?.[b] ?? 0);
}

function pageRank(size: number, weight: (a: number, b: number) => number): Ranking {
  const links = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) => (a === b ? 0 : weight(a, b))),
  );
  const sums = links.map(row => row.reduce((sum, value) => sum + value, 0));
  let ranks = new Float64Array(size).fill(1 / size);
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(size).fill(0.15 / size);
    links.forEach((row, from) => {
      const share = (0.85 * (ranks[from] ?? 0)) / Math.max(sums[from] ?? 0, Number.EPSILON);
      row.forEach((value, to) => {
        next[to] = (next[to] ?? 0) + share * value;
      });
    });
    ranks = next;
  }
  return [...ranks.keys()].sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0));
}
