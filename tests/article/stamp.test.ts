import { describe, expect, it } from 'vitest';
import { withoutBoilerplate } from '../../src/article/boilerplate';
import { isStamp } from '../../src/article/stamp';
import { prose } from './page';

describe('a line that says when something was published', () => {
  it.each([
    'November 20, 2026',
    'Nov. 4th, 2026',
    'By Ann Ferry on Monday, November 18th, 2026 at 11:08 a.m.',
    'Von Anna Fähre 04.11.2026, 06:30 Lesezeit: 7 Min.',
    'Mittwoch, 4. November 2026, 06:05 Uhr',
    'Publié le 05 novembre 2026 à 11h02, modifié le 05 novembre 2026 à 14h30',
    '2026-11-04 10:30',
    '发布时间：2026年11月4日',
    '05/10/2026 - Ana',
  ])('%s', text => {
    expect(isStamp(text)).toBe(true);
  });
});

describe('no such line', () => {
  it.each([
    ['without a date', '9.30 A.M. / 7.00 P.M.'],
    ['a sentence', 'The ferry sank on 4.11.2026.'],
    ['mostly words', 'The winners of the race across the bay on 4 November 2026'],
    ['a long text', `${'1999 and 2000, '.repeat(10)}4.11.2026`],
  ])('%s', (_, text) => {
    expect(isStamp(text)).toBe(false);
  });
});

it('goes below a standfirst, stays as an item or within the text', () => {
  const passage = (text: string, kind: 'paragraph' | 'item' = 'paragraph') => ({
    ...{ kind, text, place: 0, linked: 0, list: -1, caption: false, headline: false, apart: false },
  });
  const date = passage('4 November 2026');
  const item = passage('4 November 2026, Bergen', 'item');
  const within = passage('On 4 November 2026');
  const all = [passage(prose(9)), date, item, ...[0, 1, 2, 3].map(n => passage(prose(n))), within];
  const kept = withoutBoilerplate([...all, ...[4, 5, 6].map(n => passage(prose(n)))], '', null);
  expect(kept).not.toContain(date);
  expect(kept).toEqual(expect.arrayContaining([item, within]));
});
