import { describe, expect, test } from 'vitest';
import { findAdjacentLinks } from '../../src/links/adjacent-links';
import { themeDocument } from '../fixtures/links/theme';

const url = 'https://site.example/list';

function linksOf(body: string, lang: string): string[] {
  return findAdjacentLinks(themeDocument({ lang, body }), url).map(link => `${link.direction} ${link.url.slice(-2)}`);
}

const pager = (first: string, second: string): string =>
  `<div class="pager"><a href="/a">${first}</a> <a href="/b">${second}</a></div>`;

const arrows: [string, string][] = [
  ['←', '→'],
  ['«', '»'],
  ['&lt;', '&gt;'],
  ['<i class="fa fa-chevron-left"></i>', '<i class="fa fa-chevron-right"></i>'],
  ['<i class="icon-arrow-left"></i>', '<i class="icon-arrow-right"></i>'],
];

describe.each(arrows)('%s and %s in a pager', (left, right) => {
  test('are previous and next from left to right', () => {
    expect(linksOf(pager(left, right), 'en').toSorted()).toEqual(['next /b', 'previous /a']);
  });

  test.each(['fa', 'he'])('alone say nothing in %s, whichever comes first', lang => {
    expect(linksOf(pager(left, right), lang)).toEqual([]);
    expect(linksOf(pager(right, left), lang)).toEqual([]);
  });

  test('do not disturb words from right to left, whichever way they point', () => {
    const wanted = ['next /b', 'previous /a'];
    const words = (first: string, second: string): string => pager(`السابق ${first}`, `${second} التالي`);
    expect(linksOf(words(left, right), 'ar').toSorted()).toEqual(wanted);
    expect(linksOf(words(right, left), 'ar').toSorted()).toEqual(wanted);
  });

  test('do not disturb rel, class and numbers from right to left', () => {
    const byRel = `<div class="pager"><a rel="prev" href="/a">${right}</a> <a rel="next" href="/b">${left}</a></div>`;
    expect(linksOf(byRel, 'fa').toSorted()).toEqual(['next /b', 'previous /a']);
    const byClass = `<div class="pager"><a class="prev" href="/a">${left}</a> <a class="next" href="/b">${right}</a></div>`;
    expect(linksOf(byClass, 'he').toSorted()).toEqual(['next /b', 'previous /a']);
    const byNumber = `<div class="pager"><b>1</b> <a href="?p=2">2</a> <a href="?p=2">${left}</a></div>`;
    expect(linksOf(byNumber, 'ar')).toEqual(['next =2']);
  });
});

test('an icon that names the direction is read from right to left too', () => {
  expect(linksOf(pager('<img src="/i/prev.gif">', '<img src="/i/next.gif">'), 'ar').toSorted()).toEqual([
    'next /b',
    'previous /a',
  ]);
});
