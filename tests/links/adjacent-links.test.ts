import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAdjacentLinks } from '../../src/links/adjacent-links';
import { defaultUrl, themeDocument } from '../fixtures/links/theme';

function linksOf(body: string, url = defaultUrl, head = ''): ReturnType<typeof findAdjacentLinks> {
  return findAdjacentLinks(themeDocument({ body, head }), url);
}

describe('what a link tells beside its address and title', () => {
  test('a page of a numbered pager tells which of how many', () => {
    const body = '<div>Pages: <b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=4">4</a></div>';
    expect(linksOf(body)).toEqual([
      { direction: 'next', kind: 'page', url: `${defaultUrl}?page=2`, title: '', position: { at: 2, of: 4 } },
    ]);
  });

  test("a word of age is kept as the page's own label", () => {
    const body = '<div><a href="/a/">« Older posts</a> <a href="/b/">Newer posts »</a></div>';
    expect(linksOf(body).map(({ direction, label }) => [direction, label])).toEqual([
      ['previous', 'Older posts'],
      ['next', 'Newer posts'],
    ]);
  });

  test('a link to another host names it', () => {
    const [link] = linksOf('<a rel="next" class="next" href="https://other.example/b/">Next chapter</a>');
    expect(link).toMatchObject({ kind: 'chapter', host: 'other.example' });
  });

  test.each(['Next', 'Next →'])('what stands beside "Previous page" is a page too: %s', label => {
    const links = linksOf(`<div><a href="/t/81">Previous page</a> <a href="/t/83">${label}</a></div>`);
    expect(links.map(({ kind }) => kind)).toEqual(['page', 'page']);
  });

  test('the next page and the next article are both told, apart', () => {
    const body = `<div>Page <b>1</b> <a href="?page=2">2</a> <a href="?page=2">Next page</a></div>
      <div class="post-nav"><a href="/a/">Previous article: Alpha</a><a href="/b/">Next article: Beta</a></div>`;
    expect(
      linksOf(body)
        .map(({ direction, kind }) => `${direction} ${kind}`)
        .toSorted(),
    ).toEqual(['next article', 'next page', 'previous article']);
  });
});

describe('safety', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'ftp://site.example/b/', '#next', ''])(
    'an address like %s is no neighbour',
    href => {
      expect(linksOf(`<a rel="next" class="next" href="${href}">Next article</a>`)).toEqual([]);
    },
  );

  test('credentials do not leave the page', () => {
    const [link] = linksOf('<a rel="next" href="https://user:secret@site.example/b/">Next</a>');
    expect(link?.url).toBe('https://site.example/b/');
  });

  test.each(['', '#part', '?utm_source=mail'])('the page itself, as %s, is no neighbour', suffix => {
    expect(linksOf(`<a rel="next" href="${defaultUrl}${suffix}">Next article</a>`)).toEqual([]);
  });

  test('a title is one line of at most 200 characters', () => {
    const [link] = linksOf(`<a rel="next" href="/b/"><b>Next</b> <i>${'long\n title '.repeat(60)}</i></a>`);
    expect(link?.title).toMatch(/^long title long/);
    expect(link?.title.length).toBeLessThanOrEqual(200);
  });

  test('the document stays as it was', () => {
    const document = themeDocument({ body: '<nav><a href="/a/">Previous</a><a href="/b/">Next</a></nav>' });
    const before = document.documentElement.outerHTML;
    findAdjacentLinks(document, defaultUrl);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('relative addresses follow the base of the page', () => {
  const [link] = linksOf('<a rel="next" href="b.html">Next</a>', defaultUrl, '<base href="https://cdn.example/book/">');
  expect(link).toMatchObject({ url: 'https://cdn.example/book/b.html', host: 'cdn.example' });
});

test('what is shown now counts, not the head of the first load', () => {
  const head = '<link rel="next" href="/stale/">';
  const body = '<nav class="post-nav"><a href="/a/">Previous article</a><a href="/b/">Next article</a></nav>';
  expect(linksOf(body, defaultUrl, head).find(({ direction }) => direction === 'next')?.url).toMatch(/\/b\/$/);
});

test('a list whose every item has a next has none', () => {
  const items = ['x', 'y', 'z'].map(
    name => `<div class="post-nav"><a class="next" href="/${name}/">Next article</a></div>`,
  );
  expect(linksOf(items.join(''))).toEqual([]);
});

describe('after a navigation without a load', () => {
  const head = '<link rel="prev" href="/2024/05/one/"><link rel="next" href="/2024/05/the-page/">';

  test('the head left over from the page before is not believed', () => {
    expect(linksOf('', defaultUrl, head)).toEqual([]);
  });

  test('what the body shows now is', () => {
    const body = '<div><a href="/2024/05/two/">Previous article</a> <a href="/2024/05/four/">Next article</a></div>';
    expect(linksOf(body, defaultUrl, head).map(({ url }) => url)).toEqual([
      'https://site.example/2024/05/two/',
      'https://site.example/2024/05/four/',
    ]);
  });
});

describe('pages of an article and the articles around it', () => {
  const pager = '<div class="pages"><b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a></div>';
  const around = '<nav><a href="/a/">Previous article: Alpha</a> <a href="/b/">Next article: Beta</a></nav>';

  test('both stay, each named as what it is', () => {
    expect(linksOf(pager + around)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ direction: 'next', kind: 'page', position: { at: 2, of: 3 } }),
        expect.objectContaining({ direction: 'previous', kind: 'article', title: 'Alpha' }),
        expect.objectContaining({ direction: 'next', kind: 'article', title: 'Beta' }),
      ]),
    );
  });

  test('on a list the older page keeps its word', () => {
    const body = '<div class="pager"><a href="/page/3/">Older posts</a> <a href="/">Newer posts</a></div>';
    expect(linksOf(body, 'https://site.example/page/2/').map(({ kind, label }) => [kind, label])).toEqual([
      ['page', 'Older posts'],
      ['page', 'Newer posts'],
    ]);
  });
});

test('rel far from both ends of a very long page is found', () => {
  const words = '<a href="/w/">word</a> '.repeat(900);
  expect(linksOf(`${words}<a rel="next" href="/b/">›</a>${words}`)).toMatchObject([{ direction: 'next' }]);
});

test('whatever the page holds, the answer is sound', () => {
  const piece = fc.constantFrom(
    ...[
      '<a href="/a/">',
      '<a href="?page=2">',
      '<a rel="next" href="/b/">',
      '</a>',
      '<div class="pager prev">',
      '</div>',
    ],
    ...[
      'Next',
      'Previous post',
      '前の記事',
      ' › ',
      '2',
      '<b>1</b>',
      '<img alt="next">',
      '<table><td>',
      '<svg><title>Next',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
      const links = linksOf(pieces.join(''));
      const places = links.map(({ direction, kind }) => `${direction} ${kind}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { url } of links) expect(url).toMatch(/^https:\/\/site\.example\//);
    }),
    { numRuns: 60 },
  );
});
