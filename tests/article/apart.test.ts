import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { page, paragraphs, prose } from './page';

const biography = 'Maren has written of rivers and the people beside them since the year the old bridge fell.';

function texts(html: string): string {
  return readArticle(page(`<title>Bridge</title><main>${html}</main>`))
    .blocks.map(({ text }) => text)
    .join('\n');
}

describe('a paragraph in a box of its own', () => {
  it.each([
    ['below the text', `<div class="body">${paragraphs(8)}</div><div class="about"><p>${biography}</p></div>`],
    ['within it', `<div>${paragraphs(4)}<section class="optin"><p>${biography}</p></section>${paragraphs(4)}</div>`],
    ['of an element of its own', `<div>${paragraphs(4)}<x-box><p>${biography}</p></x-box>${paragraphs(4)}</div>`],
    ['below modules', `${modules(6)}<div class="about"><p>${biography}</p></div>`],
  ])('%s is no part of it', (_, html) => {
    expect(texts(html)).not.toContain('Maren');
    expect(texts(html)).toContain(prose(1));
  });

  it.each([
    ['the first', `<div class="intro"><p>${biography}</p></div><div class="body">${paragraphs(8)}</div>`],
    ['with a class and no box', `<div>${paragraphs(4)}<p class="drop">${biography}</p>${paragraphs(4)}</div>`],
    ['a bare box', `<div>${paragraphs(4)}<div style="text-align: justify">${biography}</div>${paragraphs(4)}</div>`],
    ['a bare box around it', `<div>${paragraphs(4)}<div><p>${biography}</p></div>${paragraphs(4)}</div>`],
    ['a list', `<div>${paragraphs(4)}<div class="list"><ul><li>${biography}</li></ul></div>${paragraphs(4)}</div>`],
    ['a program', `<div>${paragraphs(4)}<div class="code"><pre>${biography}</pre></div>${paragraphs(4)}</div>`],
    ['a module like others', `${modules(6)}<div class="module"><p>${biography}</p></div>`],
    ['a large one', `<div>${paragraphs(5)}<div class="second">${paragraphs(3)}<p>${biography}</p></div></div>`],
  ])('stays where it is %s', (_, html) => {
    expect(texts(html)).toContain('Maren');
  });
});

function modules(count: number): string {
  return Array.from({ length: count }, (_, n) => `<div class="module"><p>${prose(n)}</p></div>`).join('');
}
