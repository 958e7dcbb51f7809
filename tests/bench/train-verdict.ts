// npx tsx tests/bench/train-verdict.ts: learns what speaks for an article, always the same, and writes
// src/article/verdict-weights.ts. Before that it says how often it is right about sites that it did not learn from.
import { writeFileSync } from 'node:fs';
import type { VerdictFeatures } from '../../src/article/verdict';
import { mean } from '../../src/summary/numbers';
import { verdictLessons, type VerdictLesson } from './verdict-lessons';

type Name = keyof VerdictFeatures;
type Model = { bias: number; weights: Record<Name, number> };

/**
 * Weights that are set, lower than would be learned: the others among the pages of the bench are mostly front pages,
 * whose address is the plainest, and few of them state what they are.
 */
const given: Partial<Record<Name, number>> = { statesOther: -3, articleAddress: 1 };
/** What a page counts without its statements, beside the same as it is. */
const bareWeight = 0.5;
/** Against weights that follow single pages, per squared standard deviation. */
const decay = 1;
const rounds = 4000;
const rate = 0.02;
const folds = 25;

const lessons = await verdictLessons();
const names = Object.keys(lessons[0]?.features ?? {}) as Name[];
const learned = names.filter(name => !(name in given));

const all = crossValidated();
for (const isBare of [false, true]) {
  const judged = all.filter(({ lesson }) => lesson.isBare === isBare);
  const share = (isArticle: boolean) => {
    const rights = judged.filter(({ lesson }) => lesson.isArticle === isArticle).map(({ right }) => Number(right));
    return `${(100 * mean(rights)).toFixed(1)} % of ${rights.length}`;
  };
  console.log(`${isBare ? 'without statements' : 'as they are'}: articles ${share(true)}, others ${share(false)}`);
}
writeFileSync(new URL('../../src/article/verdict-weights.ts', import.meta.url), sourceOf(learn(lessons)));

function crossValidated(): { lesson: VerdictLesson; right: boolean }[] {
  const sites = [...new Set(lessons.map(({ site }) => site))];
  return Array.from({ length: folds }, (_, fold) => fold).flatMap(fold => {
    const isOut = ({ site }: VerdictLesson) => sites.indexOf(site) % folds === fold;
    const model = learn(lessons.filter(lesson => !isOut(lesson)));
    return lessons
      .filter(isOut)
      .map(lesson => ({ lesson, right: scoreOf(lesson.features, model) > 0 === lesson.isArticle }));
  });
}

function scoreOf(features: VerdictFeatures, { bias, weights }: Model): number {
  return names.reduce((sum, name) => sum + weights[name] * features[name], bias);
}

/** Logistic regression by gradient descent: articles and others weigh the same, features count by their deviation. */
function learn(from: readonly VerdictLesson[]): Model {
  const columns = learned.map(name => from.map(({ features }) => features[name]));
  const middles = columns.map(mean);
  const deviations = columns.map((column, at) => Math.sqrt(mean(column.map(v => (v - (middles[at] ?? 0)) ** 2))) || 1);
  const rows = from.map(({ features }) =>
    learned.map((name, at) => (features[name] - (middles[at] ?? 0)) / (deviations[at] ?? 1)),
  );
  const offsets = from.map(({ features }) => names.reduce((sum, name) => sum + (given[name] ?? 0) * features[name], 0));
  const shares = sharesOf(from);
  let bias = 0;
  const theta = learned.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const slopes = theta.map(value => decay * value);
    let biasSlope = 0;
    rows.forEach((row, at) => {
      const score = row.reduce((sum, value, name) => sum + value * (theta[name] ?? 0), bias + (offsets[at] ?? 0));
      const error = (shares[at] ?? 0) * (1 / (1 + Math.exp(-score)) - Number(from[at]?.isArticle));
      biasSlope += error;
      row.forEach((value, name) => (slopes[name] = (slopes[name] ?? 0) + error * value));
    });
    bias -= rate * biasSlope;
    slopes.forEach((slope, name) => (theta[name] = (theta[name] ?? 0) - rate * slope));
  }
  const scaled = theta.map((value, at) => value / (deviations[at] ?? 1));
  return {
    bias: bias - scaled.reduce((sum, value, at) => sum + value * (middles[at] ?? 0), 0),
    weights: Object.fromEntries(names.map(name => [name, given[name] ?? scaled[learned.indexOf(name)] ?? 0])) as Record<
      Name,
      number
    >,
  };
}

function sharesOf(from: readonly VerdictLesson[]): number[] {
  const weights = from.map(({ isBare }) => (isBare ? bareWeight : 1));
  const total = (isArticle: boolean) =>
    weights.reduce((sum, weight, at) => sum + (from[at]?.isArticle === isArticle ? weight : 0), 0);
  const [articles, others] = [total(true), total(false)];
  return weights.map((weight, at) => ((weight / (from[at]?.isArticle ? articles : others)) * from.length) / 4);
}

function sourceOf({ bias, weights }: Model): string {
  const lines = Object.entries({ bias, ...weights }).map(([name, value]) => `  ${name}: ${Number(value.toFixed(2))},`);
  return `// Learned by tests/bench/train-verdict.ts, which writes this file.
export const verdictWeights = {
${lines.join('\n')}
};
`;
}
