// How much is tried at random, in one place: `npm test` tries so many of each, `npm run test:long` twenty times as many.
import process from 'node:process';
import type fc from 'fast-check';

export const runs = {
  'random documents': 2_000,
  'mutations of each fixture': 5,
  'random options and stored data': 10_000,
  'random messages': 10_000,
  'random addresses': 20_000,
  'random documents in Chromium': 300,
  'random documents in Firefox': 100,
} as const;
export type Trial = keyof typeof runs;

/** What each browser has to bear, and by how much its background may grow of it. */
export const load = { tabs: 100, summaries: 100, mostMegabytes: 10 } as const;

const env = process.env;
export const times = Number((env['PRECIS_TIMES'] ??= '1'));
/** The same in every `npm test`, which judges a change by itself; `npm run test:long` draws others. */
export const seed = Number((env['PRECIS_SEED'] ??= '391069074'));
/** Of one failure: fast-check names it beside the seed. */
const path = env['PRECIS_PATH'];

export const howMany = (trial: Trial): number => Math.ceil(runs[trial] * times);

/** For `fc.assert`: as many cases as this trial has, from the seed of the run. */
export function cases<Values>(trial: Trial): fc.Parameters<Values> {
  return { numRuns: howMany(trial), seed, ...(path === undefined ? {} : { path, endOnFailure: true }) };
}
