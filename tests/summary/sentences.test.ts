import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/summary/sentences';

const table = readFileSync(new URL('../fixtures/summary/sentences.txt', import.meta.url), 'utf8')
  .split(/^\[(\w+)\]$/m)
  .slice(1);
const languages = table.filter((_, index) => index % 2 === 0);

const linesOf = (language: string): string[] =>
  (table[table.indexOf(language) + 1] ?? '').split('\n').filter(line => line.trim() !== '');
const split = (text: string, language: string) => splitSentences(text, language).map(sentence => sentence.text);

describe.each(languages)('sentences in %s', language => {
  it.each(linesOf(language))('%s', line => {
    const sentences = line.split(' | ');
    // Chinese and Japanese put no space between sentences.
    const space = ['zh', 'ja'].includes(language) ? '' : ' ';
    expect(split(sentences.join(space), language)).toEqual(sentences);
  });
});

describe('splitSentences', () => {
  it('covers the hard cases of many languages', () => {
    expect(languages.flatMap(linesOf).length).toBeGreaterThanOrEqual(150);
    expect(languages.length).toBeGreaterThanOrEqual(15);
  });

  it('leaves a row of stars with the sentence before it', () => {
    expect(split('It ended.\n***\nNobody moved.', 'en')).toEqual(['It ended.\n***', 'Nobody moved.']);
  });

  it('finds the same sentences in a block far longer than any sentence', () => {
    const one = 'The ferry leaves at noon. It returns at dusk with the mail.';
    const long = Array.from({ length: 400 }, () => one).join(' ');
    expect(split(long, 'en')).toEqual(Array.from({ length: 400 }, () => split(one, 'en')).flat());
    const unbroken = 'word '.repeat(3000).trim();
    expect(split(unbroken, 'en')).toEqual([unbroken]);
    expect(split('A. '.repeat(5000).trim(), 'en')).toEqual(['A. '.repeat(5000).trim()]);
  });

  it('is verbatim, in order, and loses nothing but white space', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'Da',
      ' ',
      '\n',
      '. ',
      '…',
      '!',
      '» ',
      '" ',
      '12',
      '。',
      '」',
      'と',
      'é',
      ';',
      '🙂',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map(pieces => pieces.join('')),
        ),
        text => {
          const sentences = splitSentences(text, 'fr');
          for (const { text: sentence, start } of sentences) {
            expect(text.slice(start, start + sentence.length)).toBe(sentence);
            expect(sentence.trim()).toBe(sentence);
          }
          const squeeze = (whole: string) => whole.replace(/\s+/gu, '');
          expect(squeeze(sentences.map(sentence => sentence.text).join(''))).toBe(squeeze(text));
        },
      ),
    );
  });
});
