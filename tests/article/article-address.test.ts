import { describe, expect, it } from 'vitest';
import { isArticleAddress } from '../../src/article/article-address';

describe('an address such as articles have', () => {
  it.each([
    ['a headline', 'https://news.example/town/old-bridge-opens-again'],
    ['a headline with its ending', 'https://news.example/old_bridge_opens_again.html?ref=home'],
    ['a headline before a slash', 'https://news.example/old-bridge-opens-again/'],
    ['a headline of other letters', 'https://news.example/%D9%85%D8%AF-%D9%86%D8%A9-%D8%AC-%D8%B3%D8%B1'],
    ['a number', 'https://news.example/a/20481632'],
    ['a name below a month', 'https://news.example/2026/11/bridge'],
    ['a name below a day', 'https://news.example/2026/11/04/bridge'],
    ['a name below a day without marks', 'https://news.example/20261104/bridge.shtml'],
  ])('%s', (_, address) => {
    expect(isArticleAddress(address)).toBe(true);
  });

  it.each([
    ['the root', 'https://news-of-the-old-town.example/'],
    ['a section', 'https://news.example/town-and-country'],
    ['a month', 'https://news.example/2026/11/'],
    ['a day', 'https://news.example/2026/11/04'],
    ['a page of a list', 'https://news.example/town/page/1204'],
    ['signs in place of letters', 'https://news.example/%D9%852026'],
    ['a number of the query', 'https://news.example/search?session=20481632'],
    ['no address', ''],
  ])('not %s', (_, address) => {
    expect(isArticleAddress(address)).toBe(false);
  });
});
