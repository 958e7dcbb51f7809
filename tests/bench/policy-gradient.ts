import type { Choice } from '../../src/summary/select';
import { rank, reach, scoresOf, type Model, type TrainingDocument } from './training-document';

export type Training = {
  epochs: number;
  samples: number;
  rate: number;
  /** How strongly the weights are drawn back to where they started. */
  decay: number;
  seed: number;
  weights: Record<string, number>;
};

/** How much each sentence, and each weight of the set, was pushed towards being drawn. */
type Push = { sentences: Float64Array; covered: number; follows: number };

const batchSize = 100;

/**
 * Learns the weights by policy gradient (REINFORCE, the mean of the other samples as its baseline): rankings are drawn
 * from the model by the very selection that ships, and what scores above the others becomes more likely. So the target
 * is the ROUGE of the set; regressing that of single sentences fails. Adam, then the mean of the last part of the way.
 */
export function trainModel(documents: readonly TrainingDocument[], start: Model, training: Training): Model {
  const size = start.features.length;
  const theta = Float64Array.from([...start.features, start.set.covered, start.set.follows]);
  const origin = theta.slice();
  const [first, second, average] = [theta, theta, theta].map(() => new Float64Array(theta.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const random = mulberry32(training.seed);
  const batches = Math.ceil(documents.length / batchSize);
  const steps = training.epochs * batches;
  let order: TrainingDocument[] = [];
  let averaged = 0;
  for (let step = 1; step <= steps; step++) {
    const batch = (step - 1) % batches;
    if (batch === 0) order = shuffled(documents, random);
    const documentsNow = order.slice(batch * batchSize, (batch + 1) * batchSize);
    const gradient = gradientOf(documentsNow, modelOf(theta, size), training, random);
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
  return { features: theta.slice(0, size), set: { covered: theta[size] ?? 0, follows: theta[size + 1] ?? 0 } };
}

function gradientOf(
  documents: TrainingDocument[],
  model: Model,
  training: Training,
  random: () => number,
): Float64Array {
  const gradient = new Float64Array(model.features.length + 2);
  for (const document of documents) {
    if (document.candidates.length <= 3) continue;
    const scores = scoresOf(document, model.features);
    const drawn = Array.from({ length: training.samples }, () => draw(document, scores, model, random));
    const total = drawn.reduce((sum, { reward }) => sum + reward, 0);
    // The ROUGE of sets spreads by some 0.05 within an article: 20 brings the slope near 1.
    const scale = (20 * (training.weights[document.set] ?? 1)) / training.samples / documents.length;
    const push: Push = { sentences: new Float64Array(document.candidates.length), covered: 0, follows: 0 };
    for (const { steps, reward } of drawn) {
      const advantage = (reward - (total - reward) / (training.samples - 1)) * scale;
      for (const step of steps) pushTowards(push, step, advantage);
    }
    document.rows.forEach((row, sentence) => {
      const factor = push.sentences[sentence] ?? 0;
      if (factor !== 0)
        for (let at = 0; at < row.length; at++) gradient[at] = (gradient[at] ?? 0) + factor * (row[at] ?? 0);
    });
    const size = model.features.length;
    gradient[size] = (gradient[size] ?? 0) + push.covered;
    gradient[size + 1] = (gradient[size + 1] ?? 0) + push.follows;
  }
  return gradient;
}

/** One drawn sentence: its place in the pool, and the chance that each had. */
type Step = { at: number; chances: Float64Array } & Pick<Choice, 'pool' | 'covered' | 'follows'>;

function draw(document: TrainingDocument, scores: Float64Array, model: Model, random: () => number) {
  const steps: Step[] = [];
  const ranking = rank(document, scores, model.set, ({ pool, values, covered, follows }) => {
    const most = values.reduce((highest, value) => Math.max(highest, value), -Infinity);
    const chances = values.map(value => Math.exp(value - most));
    const sum = chances.reduce((total, chance) => total + chance, 0);
    let left = random() * sum;
    const drawn = chances.findIndex(chance => (left -= chance) < 0);
    const at = drawn < 0 ? values.indexOf(most) : drawn;
    const shares = chances.map(chance => chance / sum);
    steps.push({ at, chances: shares, pool, covered: covered.slice(), follows: follows.slice() });
    return at;
  });
  const { three, sixty } = reach(document, ranking);
  return { steps, reward: (three + sixty) / 2 };
}

/** The slope of the log chance of what was drawn: its features less those expected. */
function pushTowards(push: Push, { at, chances, pool, covered, follows }: Step, advantage: number): void {
  chances.forEach((chance, place) => {
    const factor = advantage * ((place === at ? 1 : 0) - chance);
    const sentence = pool[place] ?? 0;
    push.sentences[sentence] = (push.sentences[sentence] ?? 0) + factor;
    push.covered += factor * (covered[place] ?? 0);
    push.follows += factor * (follows[place] ?? 0);
  });
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
