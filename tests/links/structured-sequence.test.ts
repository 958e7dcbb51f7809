import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAdjacentLinks } from '../../src/links/adjacent-links';
import { sequenceItems } from '../../src/links/structured-sequence';
import { defaultUrl, themeDocument } from '../fixtures/links/theme';

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;

function linksOf(data: unknown, body = ''): string[] {
  const head = script(typeof data === 'string' ? data : JSON.stringify(data));
  return findAdjacentLinks(themeDocument({ head, body }), defaultUrl)
    .map(({ direction, url, title }) => `${direction} ${url.replace('https://site.example', '')} ${title}`.trim())
    .toSorted();
}

const item = (url: string, more: object = {}): object => ({ '@type': 'ListItem', url, ...more });
const list = (...itemListElement: object[]): object => ({ '@type': 'ItemList', itemListElement });
const both = { previousItem: item('/a/', { name: 'Alpha beta' }), nextItem: item('/b/', { name: 'Gamma delta' }) };
const wanted = ['next /b/ Gamma delta', 'previous /a/ Alpha beta'];
const own = item(defaultUrl, both);

describe('a list item for this page that names its neighbours', () => {
  test.each([
    ['alone in its list', list(own)],
    ['in a list of one item that is no array', { '@type': 'ItemList', itemListElement: own }],
    ['among others', list(item('/x/'), own, item('/y/'))],
    ['of a list of two types', { ...list(own), '@type': ['ItemList', 'Series'] }],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, list(own)] }],
    ['in the series that the article is part of', { '@type': 'Article', isPartOf: list(own) }],
    ['in an array', [null, 3, [list(own)]]],
    ['by its thing', list({ item: { url: defaultUrl }, ...both })],
    ['by the address of its thing', list({ item: `${defaultUrl}#main`, ...both })],
    ['by a relative address', list(item('/2024/05/the-page', both))],
    [
      'with things',
      list(
        item(defaultUrl, {
          previousItem: { item: { '@id': '/a/', name: 'Alpha beta' } },
          nextItem: { item: '/b/', name: 'Gamma delta' },
        }),
      ),
    ],
    [
      'with addresses, titles elsewhere in the list',
      list(item(defaultUrl, { previousItem: '/a/', nextItem: '/b/' }), both.previousItem, both.nextItem),
    ],
    [
      'with references',
      list(
        item(defaultUrl, { previousItem: { '@id': '#1' }, nextItem: { '@id': '#3' } }),
        { '@id': '#1', ...both.previousItem },
        { '@id': '#3', ...both.nextItem },
      ),
    ],
  ])('%s', (_, data) => {
    expect(linksOf(data)).toEqual(wanted);
  });

  test('yields to what the page shows', () => {
    const body = '<nav class="post-nav"><a href="/c/">Previous article</a><a href="/d/">Next article</a></nav>';
    expect(linksOf(list(own), body)).toEqual(['next /d/', 'previous /c/']);
  });

  test('lends its title to the link that the page shows', () => {
    expect(linksOf(list(own), '<a rel="next" href="/b/">Next</a>')).toEqual(wanted);
  });
});

test.each([
  ['breadcrumbs that chain their items', { '@type': 'BreadcrumbList', itemListElement: [own] }],
  ['breadcrumbs that call themselves a list too', { ...list(own), '@type': ['ItemList', 'BreadcrumbList'] }],
  [
    'a list whose order is all there is',
    list(item('/a/', { position: 1 }), item(defaultUrl, { position: 2 }), item('/b/', { position: 3 })),
  ],
  [
    'a position in a whole, and related links',
    { '@type': 'Article', url: defaultUrl, position: 2, isPartOf: { '@type': 'Book' }, relatedLink: ['/a/', '/b/'] },
  ],
  ['neighbours of another page', list(item('/other/', both))],
  ['a list item without a list', own],
  ['two lists that differ', [list(own), list(item(defaultUrl, { nextItem: '/z/' }))]],
  ['the page itself as its neighbours', list(item(defaultUrl, { previousItem: defaultUrl, nextItem: '#next' }))],
  ['one address on both sides', list(item(defaultUrl, { previousItem: '/a/', nextItem: '/a/' }))],
  ['pictures', list(item(defaultUrl, { previousItem: '/1.jpg', nextItem: '/3.jpg' }))],
  ['another host', list(item(defaultUrl, { nextItem: 'https://other.example/' }))],
  ['scripts', list(item(defaultUrl, { nextItem: 'javascript:alert(1)' }))],
  ['wrong types', list(item(defaultUrl, { previousItem: 7, nextItem: [{ url: { url: '/b/' } }] }))],
  ['a text that does not parse', `${JSON.stringify(list(own))},`],
  ['a comment around it', `<!-- ${JSON.stringify(list(own))} -->`],
  ['too long a text', JSON.stringify({ ...list(own), description: 'x'.repeat(300_000) })],
])('%s: no neighbours', (_, data) => {
  expect(linksOf(data)).toEqual([]);
});

test('deep nesting is no trouble', () => {
  const deep = `${'{"item":['.repeat(9000)}"nextItem"${']}'.repeat(9000)}`;
  expect(linksOf(deep)).toEqual([]);
});

test('whatever the data holds, each item has an address', () => {
  const key = fc.constantFrom('@type', 'itemListElement', 'item', 'url', '@id', 'name', 'previousItem', 'nextItem');
  const leaf = fc.constantFrom<unknown>('ItemList', 'ListItem', defaultUrl, '/a/', '', 3, null, true);
  const { node } = fc.letrec(tie => ({
    node: fc.oneof(
      { maxDepth: 6 },
      leaf,
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(key, tie('node'), { maxKeys: 6 }),
    ),
  }));
  const document = themeDocument({ head: script(''), body: '' });
  const holder = document.querySelector('script');
  fc.assert(
    fc.property(node, data => {
      if (holder) holder.textContent = JSON.stringify(['"nextItem"', { nextItem: 0 }, data]);
      for (const { href } of sequenceItems(document, href => href === defaultUrl)) expect(href).not.toBe('');
    }),
    { numRuns: 300 },
  );
});
