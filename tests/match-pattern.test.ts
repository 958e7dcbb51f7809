import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternsFor, siteName, siteOf } from '../src/match-pattern';

describe('the site of an address', () => {
  it.each([
    ['https://courier.example/a/b?c#d', 'https://courier.example/*'],
    ['http://courier.example:8080/a', 'http://courier.example/*'],
    ['https://reader:secret@courier.example/', 'https://courier.example/*'],
    ['https://zürich.example/', 'https://xn--zrich-kva.example/*'],
    ['http://[::1]:3000/', 'http://[::1]/*'],
    ['file:///home/reader/page.html', null],
    ['about:reader', null],
    ['data:text/html,hello', null],
    ['moz-extension://3f0a/welcome.html', null],
    ['', null],
  ])('%s → %s', (url, pattern) => {
    expect(siteOf(url)).toBe(pattern);
  });

  it('is always covered by its own pattern, and by that of no other host', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.domain(), (url, other) => {
        const site = siteOf(url) ?? '';
        expect(patternsFor(url, [site])).toEqual([site]);
        if (other !== new URL(url).hostname) expect(patternsFor(url, [`https://${other}/*`])).toEqual([]);
      }),
    );
  });
});

it.each([
  ['https://courier.example/a', 'https://courier.example/*', true],
  ['http://courier.example/a', 'https://courier.example/*', false],
  ['http://courier.example/a', '*://courier.example/*', true],
  ['https://www.courier.example/a', 'https://courier.example/*', false],
  ['https://www.courier.example/a', 'https://*.courier.example/*', true],
  ['https://courier.example/a', 'https://*.courier.example/*', true],
  ['https://notcourier.example/a', 'https://*.courier.example/*', false],
  ['https://courier.example/a', '<all_urls>', true],
  ['https://courier.example/a', '*://*/*', true],
  ['https://courier.example/a', 'http://*/*', false],
  ['file:///a', '*://*/*', false],
  ['about:blank', '<all_urls>', false],
  ['https://courier.example/a', 'nonsense', false],
  ['', '<all_urls>', false],
])('%s by %s: %s', (url, pattern, covered) => {
  expect(patternsFor(url, [pattern])).toEqual(covered ? [pattern] : []);
});

it.each([
  ['https://courier.example/*', 'courier.example'],
  ['*://*.courier.example/*', '*.courier.example'],
  ['http://courier.example/*', 'http://courier.example'],
  ['https://*/*', null],
  ['<all_urls>', null],
])('%s is called %s', (pattern, name) => {
  expect(siteName(pattern)).toBe(name);
});
