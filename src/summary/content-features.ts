import { add, centralityOf, dot } from './centrality';
import type { Columns } from './columns';
import { mean, standardize } from './numbers';
import type { Candidate } from './candidates';
import type { Vocabulary } from './vocabulary';

/** What the words of each sentence say: about the text as a whole, about its title, and what they bring that is new. */
export function contentFeatures(candidates: readonly Candidate[], vocabulary: Vocabulary): Columns {
  return {
    ...frequencyFeatures(vocabulary),
    ...similarityFeatures(vocabulary),
    repeatedPairs: standardize(repeatedPairsOf(candidates)),
    ...titleFeatures(vocabulary),
  };
}

function frequencyFeatures({ vectors, frequency, rarity }: Vocabulary): Columns {
  const meanPerSentence = (value: (id: number) => number) =>
    standardize(vectors.map(({ ids }) => mean(ids.map(value))));
  return {
    meanSalience: meanPerSentence(id => Math.log(frequency[id] ?? 1) * (rarity[id] ?? 0)),
    onceOnly: meanPerSentence(id => (frequency[id] === 1 ? 1 : 0)),
  };
}

/** The share of its pairs of words that other sentences have too: names and terms of several words. */
function repeatedPairsOf(candidates: readonly Candidate[]): number[] {
  const numbers = new Map<string, number>();
  const seenIn = new Map<number, number>();
  const pairs = candidates.map(({ words }, index) => {
    let before = -1;
    return words.flatMap(word => {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      // Half the time of a joined string; no text has 2^24 different words.
      const pair = before * 0x1000000 + number;
      const isFirst = before < 0;
      before = number;
      if (isFirst) return [];
      const seen = seenIn.get(pair);
      if (seen !== index) seenIn.set(pair, seen === undefined ? index : Infinity);
      return [pair];
    });
  });
  return pairs.map(own => own.filter(pair => seenIn.get(pair) === Infinity).length / Math.max(1, own.length));
}

function similarityFeatures(vocabulary: Vocabulary): Columns {
  const { centroid, later, earlier, lead, next, previous } = centralityOf(vocabulary);
  return {
    centroid: standardize(centroid),
    later: standardize(later),
    earlier: standardize(earlier),
    lead: standardize(lead),
    next,
    previous,
  };
}

/** All 0 without a title, or where no sentence shares a word with it. */
function titleFeatures({ vectors, title, frequency }: Vocabulary): Columns {
  const wanted = new Set(title.ids);
  const size = Math.max(1, wanted.size);
  const sum = new Float64Array(frequency.length);
  add(sum, title, 1);
  const seen = new Set<number>();
  const shared = vectors.map(({ ids }) => ids.filter(id => wanted.has(id)));
  return {
    title: vectors.map(vector => dot(sum, vector)),
    titleCover: shared.map(ids => ids.length / size),
    titleNew: shared.map(ids => {
      const fresh = ids.filter(id => !seen.has(id));
      for (const id of fresh) seen.add(id);
      return fresh.length / size;
    }),
  };
}
