import { scoresOf, type Model, type TrainingDocument } from './training-document';
import type { Triples } from './triples';

export type Training = {
  epochs: number;
  rate: number;
  /** How strongly the weights are drawn back to where they started. */
  decay: number;
  weights: Record<string, number>;
};
export type Lesson = { document: TrainingDocument; triples: Triples };

const batchSize = 100;

/**
 * Learns the weights that make the expected ROUGE of a set of three highest, where a set is as likely as the exponential
 * of its worth: the sum over all sets, so that nothing is drawn by lot. So the target is what the set reaches;
 * regressing that of single sentences fails. Adam, then the mean of the last part of the way.
 */
export function trainModel(lessons: readonly Lesson[], start: Model, training: Training, seed: number): Model {
  const size = start.features.length;
  const theta = Float64Array.from([...start.features, start.set.covered]);
  const origin = theta.slice();
  const [first, second, average] = [theta, theta, theta].map(() => new Float64Array(theta.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const random = mulberry32(seed);
  const batches = Math.ceil(lessons.length / batchSize);
  const steps = training.epochs * batches;
  let order: Lesson[] = [];
  let averaged = 0;
  for (let step = 1; step <= steps; step++) {
    const batch = (step - 1) % batches;
    if (batch === 0) order = shuffled(lessons, random);
    const gradient = gradientOf(
      order.slice(batch * batchSize, (batch + 1) * batchSize),
      modelOf(theta, size),
      training,
    );
    const rate = training.rate * (1 - step / (steps + 1));
    if (step > steps * 0.6) averaged++;
    theta.forEach((value, at) => {
      const slope = (gradient[at] ?? 0) - training.decay * (value - (origin[at] ?? 0));
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      const moved = value + (rate * (first[at] ?? 0)) / (1 - 0.9 ** step) / spread;
      theta[at] = moved;
      if (averaged > 0) average[at] = (average[at] ?? 0) + (moved - (average[at] ?? 0)) / averaged;
    });
  }
  return modelOf(average, size);
}

function modelOf(theta: Float64Array, size: number): Model {
  return { features: theta.slice(0, size), set: { covered: theta[size] ?? 0 } };
}

function gradientOf(lessons: readonly Lesson[], model: Model, training: Training): Float64Array {
  const size = model.features.length;
  const gradient = new Float64Array(size + 1);
  for (const { document, triples } of lessons) {
    // The ROUGE of sets spreads by some 0.05 within an article: 20 brings the slope near 1.
    const scale = (20 * (training.weights[document.set] ?? 1)) / lessons.length;
    const push = pushOf(triples, scoresOf(document, model.features), model.set.covered);
    document.rows.forEach((row, sentence) => {
      const factor = scale * (push.sentences[sentence] ?? 0);
      if (factor !== 0) for (let at = 0; at < size; at++) gradient[at] = (gradient[at] ?? 0) + factor * (row[at] ?? 0);
    });
    gradient[size] = (gradient[size] ?? 0) + scale * push.covered;
  }
  return gradient;
}

/** The slope of the expected reward: by the worth of each sentence, and by the weight of what is said twice. */
function pushOf({ count, members, covered, cost, reward }: Triples, scores: Float64Array, weight: number) {
  const worths = new Float64Array(count);
  for (let set = 0; set < count; set++) {
    let worth = weight * (covered[set] ?? 0) - (cost[set] ?? 0);
    for (let at = 3 * set; at < 3 * set + 3; at++) worth += scores[members[at] ?? 0] ?? 0;
    worths[set] = worth;
  }
  const most = worths.reduce((highest, worth) => Math.max(highest, worth), -Infinity);
  const chances = worths.map(worth => Math.exp(worth - most));
  const sum = chances.reduce((total, chance) => total + chance, 0);
  const expected = chances.reduce((total, chance, set) => total + chance * (reward[set] ?? 0), 0) / sum;
  const push = { sentences: new Float64Array(scores.length), covered: 0 };
  for (let set = 0; set < count; set++) {
    const slope = ((chances[set] ?? 0) / sum) * ((reward[set] ?? 0) - expected);
    push.covered += slope * (covered[set] ?? 0);
    for (let at = 3 * set; at < 3 * set + 3; at++) {
      const sentence = members[at] ?? 0;
      push.sentences[sentence] = (push.sentences[sentence] ?? 0) + slope;
    }
  }
  return push;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map(item => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** A seeded source of numbers from 0 to 1, so that training gives the same weights everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
