import type { Candidate } from './candidates';
import type { Columns } from './columns';
import { contentFeatures } from './content-features';
import { mean } from './numbers';
import { surfaceFeatures } from './surface-features';
import type { Vocabulary } from './vocabulary';

/** Whatever can be told of each sentence without knowing its language, and a little where the language is known. */
export function featuresOf(candidates: readonly Candidate[], vocabulary: Vocabulary): Columns {
  const columns: Columns = {
    ...positionFeatures(candidates.length),
    ...surfaceFeatures(candidates),
    ...contentFeatures(candidates, vocabulary),
  };
  return { ...columns, ...bentByShape(columns, shapeOf(candidates, columns)) };
}

function positionFeatures(size: number): Columns {
  const places = Array.from({ length: size }, (_, index) => index);
  return {
    inversePlace: places.map(place => 1 / (place + 1)),
    first: places.map(place => (place === 0 ? 1 : 0)),
    logPlace: places.map(place => Math.log(place + 1)),
    relativePlace: places.map(place => place / Math.max(1, size - 1)),
  };
}

type Shape = { size: number; names: number; digits: number; quotes: number; length: number };

/** What kind of text it is (news, a story, an encyclopedia), about 0 for news; it decides how much the lead counts. */
function shapeOf(candidates: readonly Candidate[], columns: Columns): Shape {
  // Where a script has no capitals they tell nothing of the genre.
  const cased = candidates.some(({ text }) => /\p{Ll}/u.test(text));
  return {
    size: Math.log(Math.max(1, candidates.length)) - 3,
    names: cased ? clamp((mean(columns['nameShare'] ?? []) - 0.1) * 10) : 0,
    digits: clamp((mean(columns['number'] ?? []) - 0.25) * 4),
    quotes: clamp((mean(columns['quotes'] ?? []) - 0.2) * 4),
    length: clamp((Math.log(1 + mean(candidates.map(candidate => candidate.words.length))) - 3) * 2),
  };
}

function clamp(value: number): number {
  return Math.max(-4, Math.min(4, value));
}

const everyShape = ['size', 'names', 'digits', 'quotes', 'length'] as const;
const bends: Record<string, readonly (keyof Shape)[]> = {
  inversePlace: everyShape,
  logPlace: everyShape,
  relativePlace: ['size', 'names'],
  later: ['size'],
  length: ['length'],
};

function bentByShape(columns: Columns, shape: Shape): Columns {
  const bent: Columns = {};
  for (const [name, shapes] of Object.entries(bends)) {
    for (const key of shapes) bent[`${name}*${key}`] = (columns[name] ?? []).map(value => value * shape[key]);
  }
  return bent;
}
