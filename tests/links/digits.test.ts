import { describe, expect, test } from 'vitest';
import { findAdjacentLinks } from '../../src/links/adjacent-links';
import { numberIn } from '../../src/links/digits';
import { themeDocument } from '../fixtures/links/theme';

test.each([
  ['12', 12],
  ['0007', 7],
  ['١٢', 12],
  ['۴۵۶', 456],
  ['२०', 20],
  ['৯', 9],
  ['๑๐', 10],
  ['３', 3],
])('%s is a number', (text, value) => {
  expect(numberIn(text)).toBe(value);
});

test.each(['', 'x', '1a', '²', '½', '①', '۱۴۰۲', '-1', '᥆'])('"%s" is none', text => {
  expect(numberIn(text)).toBeNull();
});

describe.each([
  ['Arabic-Indic', 'ar', '١٢٣٤'],
  ['Persian', 'fa', '۱۲۳۴'],
  ['Urdu', 'ur', '۱۲۳۴'],
  ['Devanagari', 'hi', '१२३४'],
  ['Bengali', 'bn', '১২৩৪'],
  ['Thai', 'th', '๑๒๓๔'],
  ['full-width', 'ja', '１２３４'],
])('a pager in %s digits', (_, lang, digits) => {
  const [one = '', two = '', three = '', four = ''] = digits;
  const link = (at: number, text: string): string => `<a href="/list?page=${at}">${text}</a>`;
  const linksOf = (body: string): [string, string, unknown][] =>
    findAdjacentLinks(themeDocument({ lang, body }), 'https://site.example/list?page=2').map(
      ({ direction, url, position }) => [direction, url.replace(/^.*\?/, ''), position],
    );
  const wanted = [
    ['previous', 'page=1', { at: 1, of: 4 }],
    ['next', 'page=3', { at: 3, of: 4 }],
  ];

  test('tells the pages beside the current one', () => {
    const body = `<div>${link(1, one)} <b>${two}</b> ${link(3, three)} ${link(4, four)}</div>`;
    expect(linksOf(body)).toEqual(wanted);
  });

  test('may stand in a row of text', () => {
    const body = `<p>${link(1, `[${one}]`)} ، ${two} ، ${link(3, three)} ، ${link(4, four)}</p>`;
    expect(linksOf(body)).toEqual(wanted);
  });
});
