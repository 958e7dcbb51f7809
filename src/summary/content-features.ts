import { add, centralityOf, dot } from './centrality';
import type { Columns } from './columns';
import { mean, standardize } from './numbers';
import type { Vocabulary } from './vocabulary';

/** What the words of each sentence say: about the text as a whole, about its title, and what they bring that is new. */
export function contentFeatures(vocabulary: Vocabulary): Columns {
  return { ...frequencyFeatures(vocabulary), ...similarityFeatures(vocabulary), ...titleFeatures(vocabulary) };
}

function frequencyFeatures({ vectors, frequency, firstSentence, rarity }: Vocabulary): Columns {
  const salience = frequency.map((count, id) => Math.log(count) * (rarity[id] ?? 0));
  const perSentence = (value: (id: number, sentence: number) => number) =>
    vectors.map(({ ids }, sentence) => ids.map(id => value(id, sentence)));
  const salient = perSentence(id => salience[id] ?? 0);
  // A word that comes up here for the first time and is taken up again later opens a subject.
  const opened = perSentence((id, sentence) => (firstSentence[id] === sentence ? Math.log(frequency[id] ?? 1) : 0));
  return {
    meanSalience: standardize(salient.map(mean)),
    mostSalience: standardize(salient.map(values => values.reduce((most, value) => Math.max(most, value), 0))),
    meanOpened: standardize(opened.map(mean)),
    sumOpened: standardize(opened.map(values => values.reduce((sum, value) => sum + value, 0))),
    onceOnly: standardize(perSentence(id => (frequency[id] === 1 ? 1 : 0)).map(mean)),
    firstMention: standardize(perSentence(id => Math.log(1 + (firstSentence[id] ?? 0))).map(mean)),
  };
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
