import { describe, expect, it } from 'vitest';
import { articlePage, openNumber, pageCount } from '../../src/links/article-pages';
import type { AdjacentLink } from '../../src/reading';
import { aReading } from '../fixtures/readings';

const url = 'https://courier.example/walk';
const next: AdjacentLink = { direction: 'next', kind: 'page', url: `${url}-2.html`, title: '' };
const positioned: AdjacentLink = { ...next, position: { at: 2, of: 7 } };

describe('the pages of an article', () => {
  it.each<[string, number | null | undefined, Parameters<typeof aReading>[0]]>([
    ['as many as its pager shows', 7, { links: [positioned] }],
    [
      'at least as many as the open one says',
      3,
      { links: [{ ...positioned, direction: 'previous', position: { at: 2, of: 2 } }] },
    ],
    ['an unknown number where addresses count', null, { links: [{ ...next, url: `${url}?page=2` }] }],
    [
      'none where the next page is not numbered',
      undefined,
      { links: [{ ...next, url: 'https://courier.example/tides' }] },
    ],
    ['none where the next is an article', undefined, { links: [{ ...positioned, kind: 'article' }] }],
    ['none at another origin', undefined, { links: [{ ...positioned, url: 'http://courier.example/walk-2.html' }] }],
    ['none where the page is a list', undefined, { links: [positioned], verdict: 'listing' }],
    ['none where it is nothing to read', undefined, { links: [positioned], verdict: 'other' }],
    ['those of a gallery, short as each is', 7, { links: [positioned], verdict: 'short' }],
    ['none', undefined, {}],
  ])('are %s', (_, expected, given) => {
    expect(pageCount(aReading({ url: `${url}.html`, ...given }))).toBe(expected);
  });

  it('are found in each direction, the open one among them', () => {
    const previous: AdjacentLink = {
      ...positioned,
      direction: 'previous',
      url: `${url}.html`,
      position: { at: 1, of: 7 },
    };
    const page = { url: `${url}-2.html`, links: [previous] };
    expect([articlePage(page, 'previous'), articlePage(page, 'next')]).toEqual([previous, null]);
    expect(openNumber(page)).toBe(2);
    expect(openNumber({ url, links: [positioned] })).toBe(1);
    expect(openNumber({ url, links: [] })).toBeNull();
  });
});
