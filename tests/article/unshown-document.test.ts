// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { paragraphs } from './page';

it('leaves out what markup hides in a document that no window shows', () => {
  const unseen = [
    '<p hidden>Hidden by attribute, though it is a whole sentence of the page.</p>',
    '<p style="color: red; display:none">Hidden by style, though it is a whole sentence of the page.</p>',
    '<div style="visibility: hidden"><p>Hidden around it, though it is a whole sentence of the page.</p></div>',
    '<details><summary>More</summary><p>Folded away, though it is a whole sentence of the page.</p></details>',
  ];
  const html = `<title>The bridge</title><article><h1>The bridge</h1>${paragraphs(6)}${unseen.join('')}
    <p>The reading <ruby>橋<rp>(</rp><rt>hashi</rt><rp>)</rp></ruby> is of old, as every sign on the river will tell.</p></article>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const text = readArticle(document)
    .blocks.map(block => block.text)
    .join('\n');
  expect(text).not.toMatch(/though it is/);
  expect(text).toContain('橋hashi');
  expect(text).toContain('that the old bridge will be repaired');
});
