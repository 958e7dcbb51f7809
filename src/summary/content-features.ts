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
  const total = candidates.reduce((sum, { words }) => sum + words.length, 0);
  const numbers = new Map<string, number>();
  const places = new Map<number, number>();
  /** Of each pair: the sentence that has it, or Infinity for several. */
  const seenIn: number[] = [];
  const pairs = candidates.map(({ words }, index) => {
    const own: number[] = [];
    let before = -1;
    for (const word of words) {
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, (number = numbers.size));
      if (before >= 0) {
        // Half the time of a joined string, and a small integer in any article: a key of the fastest kind.
        const pair = before * total + number;
        let place = places.get(pair);
        if (place === undefined) places.set(pair, (place = seenIn.push(index) - 1));
        else if (seenIn[place] !== index) seenIn[place] = Infinity;
        own.push(place);
      }
      before = number;
    }
    return own;
  });
  return pairs.map(own => own.filter(place => seenIn[place] === Infinity).length / Math.max(1, own.length));
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
