import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { page, paragraphs, prose } from './page';

const all = [0, 1, 2, 3, 4, 5].map(prose);

describe('reads', () => {
  it('XHTML, served as XML', () => {
    const xml = `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head><title>Bridge</title></head><body><div>${paragraphs(6)}</div></body></html>`;
    const { document } = new JSDOM(xml, { contentType: 'application/xhtml+xml' }).window;
    const { blocks, reading } = readArticle(document);
    expect([blocks.map(({ text }) => text), reading]).toEqual([all, 'full']);
  });

  it('plain text as browsers show it', () => {
    const { blocks, verdict } = readArticle(page(`<body><pre>${all.join('\n\n')}</pre></body>`));
    expect([blocks.map(({ text }) => text), verdict]).toEqual([all, 'article']);
  });

  it('AMP, whose images and advertisements are elements of its own', () => {
    const image = '<figure><amp-img src="/a.png"></amp-img><figcaption>The old bridge.</figcaption></figure>';
    const html = `<html amp><body><article><h1>Bridge</h1>${image}${paragraphs(6)}<amp-ad></amp-ad></article></body></html>`;
    expect(readArticle(page(html)).blocks.map(({ text }) => text)).toEqual(all);
  });

  it('a document without a body, and XML that is no page', () => {
    const frames = page('<html><frameset><frame src="/a"></frameset></html>');
    const feed = new JSDOM('<rss><item><title>Bridge</title></item></rss>', { contentType: 'text/xml' }).window
      .document;
    expect([readArticle(frames).verdict, readArticle(feed).verdict]).toEqual(['other', 'other']);
  });
});
