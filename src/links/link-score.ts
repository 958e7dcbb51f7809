import type { Signal } from './claim';

/** Set by hand; a regression over hosts found none that does better. */
export const weights: Record<Signal, number> = {
  headRel: 5.5,
  sequence: 5.5,
  linkRel: 6,
  label: 4.5,
  opening: 3.5,
  weak: 2.3,
  echo: 0,
  attribute: 3.5,
  beside: 3,
  noun: 1,
  announced: 1.3,
  titled: 1,
  ownClass: 3,
  boxClass: 3,
  classNoun: 1,
  icon: 1,
  arrow: 1,
  arrowBeside: 1,
  order: 1,
  number: 3.4,
  pager: 1.5,
  nav: 0.7,
  step: 2,
  paired: 3,
  mirrored: 1.5,
  counterpart: 2,
  repeated: 1,
};

export const penalties = {
  /** The address counts the other way: a last page that wraps to the first. */
  backwards: 4,
  otherHost: 3,
  samePage: 5,
  prose: 5,
  foreignPager: 12,
  form: 6,
  checkout: 6,
  /** A number whose address is not this one's, one further: of a list of days, of stars to give. */
  number: 2,
  age: 2,
  recommended: 3,
  jump: 6,
};

export const threshold = 5.25;

export function scoreOf(signals: Iterable<Signal>, penalty: number): number {
  let score = -penalty;
  for (const signal of signals) score += weights[signal];
  return score;
}
