import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { pageElements } from '../../src/article/page-elements';
import { endOfText, isStillRead, placesOf, spotsBelow } from '../../src/page-line/placement';
import { isWorthALine } from '../../src/page-line/worth';
import { page, paragraphs } from '../article/page';
import { htmlOf, themePages } from '../fixtures/theme-pages';

function placesIn(html: string) {
  const document = page(html);
  const elements = pageElements(document);
  const article = readArticle(document);
  return { document, article, ...placesOf(document, elements, article) };
}
const nameOf = (element: Element | null | undefined) =>
  [element?.localName, element?.className].filter(Boolean).join('.');

describe('the places of the lines', () => {
  it.each([
    ['plain', 'h1', 'p.meta', 'p'],
    ['magazine', 'h1', 'header.head', 'p'],
    ['journal', 'h1', 'div.hero', 'p'],
    ['row', 'h1', 'div.top', 'p'],
  ])('in a theme: %s', (name, first, spot, end) => {
    const theme = themePages.find(one => one.name === name);
    const { headline, text, holders } = placesIn(theme ? htmlOf(theme) : '');
    const spots = headline && text ? spotsBelow(headline, text).map(nameOf) : [];
    expect(spots[0]).toBe(first);
    expect(spots).toContain(spot);
    expect(nameOf(endOfText(holders))).toBe(end);
  });

  it('climb out of the list or section that the text ends with, not out of its column', () => {
    const list =
      '<ul><li>The bridge opens in spring, the council says, and the ferry stops.</li><li>Nobody pays before June, when the works will be over at last.</li></ul>';
    const { holders } = placesIn(
      `<title>The bridge is mended at last</title><main><article><h1>The bridge is mended at last</h1>${paragraphs(8)}${list}</article><aside>More</aside></main>`,
    );
    expect(nameOf(endOfText(holders))).toBe('ul');
    expect(nameOf(endOfText(holders)?.parentElement)).toBe('article');
  });

  it('take the headline of this article among several', () => {
    const { headline } = placesIn(
      `<title>The bridge is mended at last - Quay Post</title><h1>Quay Post, the paper of the harbour</h1><nav><h1>The bridge is mended at last</h1></nav>
       <article><h1 class="own">The bridge is mended at last</h1>${paragraphs(8)}</article><h1>Another story of the harbour</h1>`,
    );
    expect(nameOf(headline)).toBe('h1.own');
  });

  it('are lost when the page shows another text', () => {
    const { document, holders, article } = placesIn(
      `<title>The bridge is mended</title><h1>The bridge is mended</h1>${paragraphs(8)}`,
    );
    expect(isStillRead(holders, article)).toBe(true);
    for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = 'Another story.';
    expect(isStillRead(holders, article)).toBe(false);
  });
});

describe('isWorthALine', () => {
  const blocks = (words: number) => [{ kind: 'paragraph' as const, text: 'word '.repeat(words), place: 0 }];
  it.each([
    ['article', 400, true],
    ['article', 300, false],
    ['teaser', 900, false],
    ['listing', 900, false],
  ] as const)('%s of %i words: %s', (verdict, words, worth) => {
    expect(isWorthALine({ verdict, blocks: blocks(words), language: 'en' })).toBe(worth);
  });
});
