import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/article/headline';
import { page } from './page';

describe('headlineOf', () => {
  it.each([
    [
      'the h1 that the title contains',
      '<title>A bridge is mended | News</title><h1>Site</h1><h1>A bridge is mended</h1>',
      'A bridge is mended',
    ],
    [
      'no suffix that names the site',
      '<title>A bridge is mended - Quay Post</title><meta property="og:site_name" content="Quay Post">',
      'A bridge is mended',
    ],
    ['no suffix that names the address', '<title>A bridge is mended | News.Example</title>', 'A bridge is mended'],
    [
      'several suffixes',
      '<title>A bridge is mended | Local | Quay Post</title><meta property="og:title" content="A bridge is mended">',
      'A bridge is mended',
    ],
    ['a dash of its own', '<title>Mended at last – the old bridge</title>', 'Mended at last – the old bridge'],
    [
      'the structured headline',
      '<script type="application/ld+json">{"headline": "A bridge &amp; a ferry"}</script>',
      'A bridge & a ferry',
    ],
    [
      'a Chinese portal',
      '<title>古老的大桥今天终于修好了_渡口新闻网</title><meta property="og:site_name" content="渡口新闻网">',
      '古老的大桥今天终于修好了',
    ],
    ['nothing of nothing', '<p>One</p>', ''],
  ])('gives %s', (_, html, expected) => {
    expect(headlineOf(page(html))).toBe(expected);
  });

  it('cuts a title of very many suffixes', () => {
    const title = `A bridge is mended${' | News'.repeat(100_000)}`;
    expect(headlineOf(page(`<title>${title}</title>`))).toMatch(/^A bridge is mended/);
  });

  it('cuts what is too long to show', () => {
    expect(headlineOf(page(`<title>${'word '.repeat(200)}</title>`))).toHaveLength(300);
  });
});
