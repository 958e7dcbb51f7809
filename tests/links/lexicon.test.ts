import { describe, expect, test } from 'vitest';
import { columns, fillers, noLabels, vocabularies } from '../../src/links/label-words';
import { canOpenLabel, longestPhrase, roleOf } from '../../src/links/lexicon';

describe('a word of the vocabularies', () => {
  test.each([
    ['previous', 'previous'],
    ['vorherigem', 'previous'],
    ['следующие', 'next'],
    ['daha eski', 'older'],
    ['read next', 'none'],
    ['the', 'filler'],
  ])('%s says %s', (word, role) => {
    expect(roleOf(word)).toBe(role);
  });

  test.each(['', 'vorherigerweise', 'prochain village', 'harbour'])('"%s" says nothing', word => {
    expect(roleOf(word)).toBeUndefined();
  });

  test('a direction wins over a noun of another language', () => {
    expect(roleOf('suite')).toBe('on');
    expect(roleOf('part')).toBe('chapter');
  });

  test('the first word of a phrase may open a label', () => {
    expect(canOpenLabel('daha')).toBe(true);
    expect(canOpenLabel('harbour')).toBe(false);
  });
});

describe('the table of words', () => {
  const lists = Object.values(vocabularies).flatMap(row => row.split(';'));
  const phrases = [...lists, fillers, noLabels].flatMap(list => list.split(',')).filter(Boolean);

  test('has at least thirty languages of at most nine columns', () => {
    expect(Object.keys(vocabularies).length).toBeGreaterThan(30);
    for (const row of Object.values(vocabularies)) expect(row.split(';').length).toBeLessThanOrEqual(columns.length);
  });

  test('is written as texts are compared: lower case, single spaces, no signs but the star of a stem', () => {
    for (const phrase of phrases) expect(phrase).toMatch(/^[\p{Ll}\p{Lo}\p{M}\p{N}ー]+(?: [\p{Ll}\p{Lo}\p{M}]+)*\*?$/u);
  });

  test('has no phrase longer than is looked for', () => {
    expect(Math.max(...phrases.map(phrase => phrase.split(' ').length))).toBe(longestPhrase);
  });

  test('has no word twice in one row', () => {
    for (const row of Object.values(vocabularies)) {
      const words = row.split(/[;,]/).filter(Boolean);
      expect(words).toEqual([...new Set(words)]);
    }
  });
});
