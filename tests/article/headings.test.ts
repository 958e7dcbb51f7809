import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { page, paragraphs, prose } from './page';

function kinds(head: string, html: string): string[] {
  const { blocks } = readArticle(page(`<head>${head}</head><body>${html}</body>`));
  return blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
}

const description = `<meta property="og:description" content="${prose(50)}">`;

describe('a heading, from which no sentence is taken, is', () => {
  it.each([
    ['a short line that nothing closes', '', `${paragraphs(3)}<p><b>The money</b></p>${paragraphs(3)}`, ['The money']],
    ['a standfirst in the header', '', `<header><p>${prose(50)}</p></header>${paragraphs(6)}`, [prose(50)]],
    [
      'a standfirst that is the page’s description',
      description,
      `<div class="lead"><p>${prose(50)}</p></div><div>${paragraphs(6)}</div>`,
      [prose(50)],
    ],
  ])('%s', (_, head, html, expected) => {
    expect(kinds(head, `<article>${html}</article>`)).toEqual(expected);
  });

  it.each([
    ['a first paragraph that is the description', description, `<p>${prose(50)}</p>${paragraphs(6)}`],
    ['a first paragraph in a box of its own', '', `<div><p>${prose(50)}</p></div><div>${paragraphs(6)}</div>`],
    ['a short article in its header', '', `<header><p>${prose(50)}</p></header><p>${prose(1)} ${prose(2)}</p>`],
    ['a long line that nothing closes', '', `${paragraphs(3)}<p>${prose(9).slice(0, -1)}</p>${paragraphs(3)}`],
    [
      'a line of a poem',
      '',
      Array.from({ length: 40 }, (_, n) => `<p>The ferry crosses for the ${n}th time</p>`).join(''),
    ],
  ])('not %s', (_, head, html) => {
    expect(kinds(head, `<article>${html}</article>`)).toEqual([]);
  });
});
