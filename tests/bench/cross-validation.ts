import { mean } from '../../src/summary/numbers';
import type { Lesson } from './expected-rouge';
import { rank, reach, scoresOf, type Model } from './training-document';

/** What the choice gains over the first sentences of one article. */
export type Gain = { set: string; three: number; sixty: number };

const folds = 5;

/** Every article judged by weights that were learned without it and the others of its fold. */
export function crossValidated(lessons: readonly Lesson[], learn: (from: readonly Lesson[]) => Model): Gain[] {
  const models = Array.from({ length: folds }, (_, fold) => learn(lessons.filter((_, at) => at % folds !== fold)));
  return lessons.flatMap(({ document }, at) => {
    const model = models[at % folds];
    if (!model) return [];
    const { three, sixty } = reach(document, rank(document, scoresOf(document, model.features), model.set));
    return { set: document.set, three: three - document.lead.three, sixty: sixty - document.lead.sixty };
  });
}

/** Per set: points gained with three sentences / with 60 words. */
export function gains(all: readonly Gain[]): string {
  return setsOf(all)
    .map(({ set, places }) => {
      const average = (budget: 'three' | 'sixty') => percent(mean(places.map(place => all[place]?.[budget] ?? 0)));
      return `${set} ${average('three')}/${average('sixty')}`;
    })
    .join(', ');
}

/** Per set: how many points fewer the others reach on the same articles. */
export function differences(all: readonly Gain[], others: readonly Gain[]): string {
  const both = (gain: Gain | undefined) => ((gain?.three ?? 0) + (gain?.sixty ?? 0)) / 2;
  return setsOf(all)
    .map(({ set, places }) => {
      const lost = places.map(place => both(all[place]) - both(others[place]));
      const middle = mean(lost);
      const deviation = Math.sqrt(mean(lost.map(value => (value - middle) ** 2)));
      return `${set} ${percent(middle)} ± ${percent((1.96 * deviation) / Math.sqrt(lost.length))}`;
    })
    .join(', ');
}

function setsOf(all: readonly Gain[]): { set: string; places: number[] }[] {
  return [...new Set(all.map(({ set }) => set))].map(set => ({
    set,
    places: [...all.keys()].filter(place => all[place]?.set === set),
  }));
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}
