import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeySentence, Summary } from '../../src/reading';
import { cutToLength, topSentence } from '../../src/summary/cut';
import { countWords } from '../../src/summary/words';
import { cutToWords } from '../bench/cut-to-words';

/** Sentences of so many words, given by rank; the article has them in the reverse order. */
function summaryOf(lengths: readonly number[], words = 10_000): Summary {
  const byRank = lengths.map((length, rank) => ({ text: 'word '.repeat(length).trim(), block: -rank, start: 0, rank }));
  return { sentences: byRank.reverse(), words };
}
const ranks = (sentences: readonly KeySentence[]) => sentences.map(sentence => sentence.rank);

describe('cutToLength', () => {
  it.each([
    ['short', [2, 1, 0]],
    ['medium', [4, 3, 2, 1, 0]],
    ['long', [7, 6, 5, 4, 3, 2, 1, 0]],
  ] as const)('%s takes the best, in article order', (length, expected) => {
    expect(ranks(cutToLength(summaryOf(Array<number>(12).fill(20)), length))).toEqual(expected);
  });

  it('stops at a third of the article', () => {
    expect(ranks(cutToLength(summaryOf([20, 20, 20, 20], 130), 'long'))).toEqual([1, 0]);
  });

  it('shows one sentence of the shortest article, none of an empty one', () => {
    expect(ranks(cutToLength(summaryOf([20, 5], 25), 'long'))).toEqual([0]);
    expect(cutToLength(summaryOf([], 0), 'long')).toEqual([]);
  });

  it('makes every cut a part of the longer one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 })), fc.integer({ min: 0, max: 900 }), (lengths, words) => {
        const summary = summaryOf(lengths, words);
        const [short, medium, long] = (['short', 'medium', 'long'] as const).map(length =>
          cutToLength(summary, length),
        );
        expect(medium).toEqual(expect.arrayContaining(short ?? []));
        expect(long).toEqual(expect.arrayContaining(medium ?? []));
      }),
    );
  });
});

it('tells the article in its best sentence', () => {
  expect(topSentence(summaryOf([20, 5, 9]))?.rank).toBe(0);
  expect(topSentence(summaryOf([]))).toBeUndefined();
});

describe('cutToWords', () => {
  it.each([
    [
      [30, 30, 30],
      [1, 0],
    ],
    [
      [30, 26, 30],
      [1, 0],
    ],
    [
      [30, 20, 30],
      [2, 1, 0],
    ],
    [[90, 5], [0]],
  ])('%j fills 60 words with ranks %j', (lengths, expected) => {
    expect(ranks(cutToWords(summaryOf(lengths), 60))).toEqual(expected);
  });
});

describe('countWords', () => {
  it.each([
    ["It's 3.5 percent — more or less.", 6],
    ['...', 0],
    ['我们去图书馆。', 4],
    ['ฉันไปโรงเรียน', 3],
  ])('%s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('counts a long Chinese text by the length of its words', () => {
    const times = 5000;
    expect(countWords('我们去图书馆。'.repeat(times)) / times).toBeCloseTo(4, 1);
  });
});
