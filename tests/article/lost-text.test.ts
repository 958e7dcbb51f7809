import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { blocksOf } from '../../src/article/blocks';
import { pageCopy } from '../../src/article/clean-copy';
import { withLostParagraphs } from '../../src/article/lost-paragraphs';
import { page, paragraphs, prose } from './page';

function texts(html: string): string[] {
  return readArticle(page(`<body>${html}</body>`)).blocks.map(({ text }) => text);
}

const bulk = (from: number) => `${prose(from)} ${prose(from + 1)} ${prose(from + 2)}`;

describe('what Readability lost comes back', () => {
  it('an opening paragraph dropped for its class', () => {
    expect(texts(`<main><p class="sidebar-promo">${prose(50)}</p>${paragraphs(6)}</main>`)[0]).toBe(prose(50));
  });

  it('modules of a page builder beside the one that it chose, in order', () => {
    const module = (text: string) => `<div class="row"><div class="text part-3"><p>${text}</p></div></div>`;
    const chosen = `<div class="row"><div class="text part-1">${paragraphs(6)}</div></div>`;
    const html = `<main>${module(prose(50))}<div><section>${chosen}</section></div>${module(prose(60))}</main>`;
    expect(texts(html)).toEqual([prose(50), ...[0, 1, 2, 3, 4, 5].map(prose), prose(60)]);
  });

  it('but not what is hidden or a comment', () => {
    const comment = `<div class="comment"><p>${prose(50)}</p></div>`;
    const html = `<main><div class="text">${paragraphs(6)}<p hidden>${prose(70)}</p></div></main>${comment}`;
    expect(texts(html)).toHaveLength(6);
  });

  it('an article passed over for a disclosure, twice as long', () => {
    const disclosure = `<div class="article-content"><p>${bulk(80)}</p><p>${bulk(84)}</p></div>`;
    const article = [0, 10, 20, 30, 40].map(n => `<p class="sponsor">${bulk(n)}</p>`).join('');
    expect(texts(`${disclosure}<div class="promo">${article}</div>`)).toEqual([0, 10, 20, 30, 40].map(bulk));
  });

  it('not comments, however many', () => {
    const comments = [0, 10, 20, 30].map(n => `<li class="comment"><p>${bulk(n)}</p></li>`).join('');
    expect(texts(`<main>${paragraphs(4)}</main><ol>${comments}</ol>`)).toEqual([0, 1, 2, 3].map(prose));
  });

  it('the one paragraph before a paywall', () => {
    const lead = `<div class="share-tools promo"><p>${prose(3)}</p></div>`;
    expect(texts(`<main><h1>Bridge</h1><p>By Ann Ferry</p></main>${lead}`)).toContain(prose(3));
  });
});

describe('withLostParagraphs', () => {
  const modules = (text: string[]) =>
    text.map(inner => `<div class="row"><div class="text part-1">${inner}</div></div>`);

  it('takes modules of the kind that was kept, none of another kind', () => {
    const html = modules([`<p>${prose(20)}</p>`, paragraphs(4), `<p>${prose(9)}</p>`]).join('');
    const copy = pageCopy(
      page(`<main>${html}<div class="row"><div class="promo"><p>${prose(70)}</p></div></div></main>`),
    );
    const inPage = blocksOf(copy.document.body, copy.placeOf);
    const kept = inPage.slice(1, 5);
    expect(withLostParagraphs(copy, kept, inPage)).toEqual(inPage.slice(0, 6));
  });

  it('puts a whole paragraph in the place of its parts', () => {
    const copy = pageCopy(page(`<main>${paragraphs(4)}</main>`));
    const inPage = blocksOf(copy.document.body, copy.placeOf);
    const [first, ...others] = inPage;
    const parts = ['that the old bridge', 'will be repaired'].flatMap(text => (first ? [{ ...first, text }] : []));
    expect(withLostParagraphs(copy, [...parts, ...others], inPage)).toEqual(inPage);
  });
});
