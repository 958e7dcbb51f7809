import process from 'node:process';
import { defineConfig } from 'vitest/config';

// As in runs.ts, which this file cannot import without its ending.
const times = Number(process.env['PRECIS_TIMES'] ?? '1');
/** Each starts programs of ours, and takes seconds. */
const commands = 'tests/structure/{commands,reproducible}.test.ts';
const fakeExtension = { 'webextension-polyfill': `${import.meta.dirname}/fixtures/extension-api.ts` };

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    maxWorkers: 2,
    globalSetup: `${import.meta.dirname}/random-seed.ts`,
    projects: [
      {
        resolve: { alias: fakeExtension },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{e2e,random,patterns}/**', commands],
          // The files share no state, and jsdom takes a second to load: two processes that do it are slower than one.
          isolate: false,
          maxWorkers: 1,
          // Some parse large pages; on a busy machine that takes a multiple.
          testTimeout: 30_000 * times,
        },
      },
      { test: { name: 'commands', include: [commands], hookTimeout: 60_000, testTimeout: 60_000 } },
      {
        resolve: { alias: fakeExtension },
        test: {
          name: 'random',
          include: ['tests/{random,patterns}/**/*.test.ts'],
          // One test is thousands of documents, each with a watchdog of its own.
          testTimeout: 1_800_000 * times,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Two real browsers on two cores: one file at a time keeps the clicks honest.
          fileParallelism: false,
          // A busy machine may lose a click; what fails twice fails.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
