import { expect, it } from 'vitest';
import { parseOptions } from '../../src/options';
import type { Summary } from '../../src/reading';
import { skimOf } from '../../src/summary/skim';
import { aReading } from '../fixtures/readings';

const ranks = [4, 0, 2, 1, 3, 5];
const summary: Summary = {
  words: 1000,
  sentences: ranks.map((rank, index) => ({ text: `Sentence ${index}.`, block: 0, start: index * 20, rank })),
};
const block = summary.sentences.map(({ text }) => text.padEnd(20)).join('');
const reading = aReading({ blocks: [{ kind: 'paragraph', text: block, place: 3 }] });

it.each([
  ['short', 'points', [0, 2, 1]],
  ['medium', 'points', [2, 0, 1, 0, 1]],
  ['medium', 'sentence', [2, 0, 1, 0, 1]],
] as const)('marks a %s summary, shown as %s, in article order', (length, format, strengths) => {
  const skim = skimOf(reading, summary, parseOptions({ length, format, highlight: 'pink' }));
  expect(skim.sentences.map(({ strength }) => strength)).toEqual(strengths);
  expect(skim.highlight).toBe('pink');
  expect(skim.sentences[0]?.source).toMatchObject({ block, place: 3 });
});
