import { stemmer } from 'stemmer';

/** ROUGE-1, ROUGE-2 and summary-level ROUGE-L as F1 (Lin 2004), from 0 to 1. */
type Rouge = { r1: number; r2: number; rLsum: number };

/** Scores sets of `sentences`, by their places in order, against a reference with one sentence a line. */
export type RougeScorer = (places: readonly number[], mostWords?: number) => Rouge;

/** As Google's rouge_score: lower case, English in [a-z0-9] and stemmed, other languages by letters and digits. */
function tokensOf(text: string, language: string): string[] {
  const lower = text.toLowerCase();
  if (language !== 'en') return lower.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return (lower.match(/[a-z0-9]+/g) ?? []).map(word => (word.length > 3 ? stemmer(word) : word));
}

/** Prepares one article, so that scoring a set of its sentences takes microseconds. */
export function rougeScorer(sentences: readonly string[], reference: string, language: string): RougeScorer {
  const ids = new Map<string, number>();
  const lines = reference.split('\n').map(line => tokensOf(line, language).map(token => numberOf(ids, token)));
  const wanted = lines.flat();
  const wantedCounts = countsOf(wanted);
  const wantedPairs = countsOf(pairsOf(wanted));
  // Words of the article that the reference lacks are all -1; `upTo[w]` is how many tokens the first w words make.
  const prepared = sentences.map(sentence => {
    const words = sentence.split(/\s+/).map(word => tokensOf(word, language).map(token => ids.get(token) ?? -1));
    let size = 0;
    return {
      tokens: words.flat(),
      upTo: [0, ...words.map(word => (size += word.length))],
      common: new Map<number, number[][]>(),
    };
  });
  return (places, mostWords = Infinity) => {
    let left = mostWords;
    const tokens: number[] = [];
    const common: number[][][] = [];
    for (const place of places) {
      const sentence = prepared[place];
      if (!sentence || left <= 0) break;
      const size = sentence.upTo[Math.min(left, sentence.upTo.length - 1)] ?? 0;
      const kept = sentence.tokens.slice(0, size);
      let found = sentence.common.get(size);
      if (!found) sentence.common.set(size, (found = lines.map(line => commonPlaces(line, kept))));
      common.push(found);
      tokens.push(...kept);
      left -= sentence.upTo.length - 1;
    }
    const counts = countsOf(tokens);
    return {
      r1: f1(hitsOf(counts, wantedCounts), tokens.length, wanted.length),
      r2: f1(hitsOf(countsOf(pairsOf(tokens)), wantedPairs), tokens.length - 1, wanted.length - 1),
      rLsum: f1(unionHits(lines, common, counts, wantedCounts), tokens.length, wanted.length),
    };
  };
}

export function meanRouge({ r1, r2, rLsum }: Rouge): number {
  return (r1 + r2 + rLsum) / 3;
}

function numberOf(ids: Map<string, number>, token: string): number {
  const id = ids.get(token) ?? ids.size;
  ids.set(token, id);
  return id;
}

function countsOf(items: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const item of items) if (item >= 0) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function pairsOf(tokens: readonly number[]): number[] {
  return tokens.slice(1).map((token, at) => {
    const before = tokens[at] ?? -1;
    return before < 0 || token < 0 ? -1 : before * 65536 + token;
  });
}

function hitsOf(counts: ReadonlyMap<number, number>, wanted: ReadonlyMap<number, number>): number {
  let hits = 0;
  for (const [item, count] of counts) hits += Math.min(count, wanted.get(item) ?? 0);
  return hits;
}

/** Per reference line the union of its longest common subsequences with the sentences, each word as often as both have it. */
function unionHits(
  lines: readonly (readonly number[])[],
  common: readonly (readonly (readonly number[])[])[],
  counts: ReadonlyMap<number, number>,
  wanted: ReadonlyMap<number, number>,
): number {
  const used = new Map<number, number>();
  lines.forEach((line, at) => {
    for (const place of new Set(common.flatMap(found => found[at] ?? []))) {
      const token = line[place] ?? -1;
      const before = used.get(token) ?? 0;
      if (before < Math.min(counts.get(token) ?? 0, wanted.get(token) ?? 0)) used.set(token, before + 1);
    }
  });
  return [...used.values()].reduce((sum, count) => sum + count, 0);
}

/** The places of `line` that take part in one longest common subsequence with `tokens`. */
function commonPlaces(line: readonly number[], tokens: readonly number[]): number[] {
  const width = tokens.length + 1;
  const table = new Uint16Array((line.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = 1; i <= line.length; i++) {
    for (let j = 1; j < width; j++) {
      const longest = line[i - 1] === tokens[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
      table[i * width + j] = longest;
    }
  }
  const places: number[] = [];
  for (let i = line.length, j = tokens.length; i > 0 && j > 0;) {
    if (line[i - 1] === tokens[j - 1]) {
      places.push(--i);
      j--;
    } else if (at(i, j - 1) > at(i - 1, j)) j--;
    else i--;
  }
  return places;
}

function f1(hits: number, predicted: number, wanted: number): number {
  return hits === 0 ? 0 : (2 * hits) / (predicted + wanted);
}
