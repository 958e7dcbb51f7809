import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../src/article/article';
import { page, paragraphs, prose } from './page';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('readArticle', () => {
  it('names title, byline, site, dates, language and direction', () => {
    const head =
      '<title>A bridge is mended - Quay Post</title><meta property="og:site_name" content="Quay Post">' +
      '<meta name="author" content="Ann Ferry"><meta property="article:published_time" content="2026-11-12T08:00:00Z">' +
      '<meta property="article:modified_time" content="2026-11-13T08:00:00Z">';
    expect(readArticle(page(`<html lang="en-GB" dir="ltr">${head}<body>${paragraphs(6)}</body></html>`))).toMatchObject(
      {
        title: 'A bridge is mended',
        byline: 'Ann Ferry',
        siteName: 'Quay Post',
        published: '2026-11-12T08:00:00Z',
        updated: '2026-11-13T08:00:00Z',
        language: 'en-GB',
        direction: 'ltr',
        reading: 'full',
      },
    );
  });

  it('tells the direction by the language where the page does not', () => {
    const arabic = `<p>${'أصلحت المدينة الجسر القديم في الربيع، ونقلت العبارة الناس من الضفة إلى الضفة. '.repeat(3)}</p>`;
    expect(readArticle(page(`<body>${arabic.repeat(4)}</body>`))).toMatchObject({ language: 'ar', direction: 'rtl' });
    expect(readArticle(page(`<html dir="ltr"><body>${arabic.repeat(4)}</body>`)).direction).toBe('ltr');
  });

  it.each([
    ['lines broken by <br>', `<main><div>${[0, 1, 2, 3, 4, 5].map(prose).join('<br><br>')}</div></main>`],
    ['plain text', `<pre>${[0, 1, 2, 3, 4, 5].map(prose).join('\n\n')}</pre>`],
    [
      'paragraphs each in a box',
      `<main>${[0, 1, 2, 3, 4, 5].map(n => `<div><div><p>${prose(n)}</p></div></div>`).join('')}</main>`,
    ],
  ])('reads %s', (_, html) => {
    const text = readArticle(page(`<body>${html}</body>`))
      .blocks.map(block => block.text)
      .join(' ');
    expect(text).toBe([0, 1, 2, 3, 4, 5].map(prose).join(' '));
  });

  it('keeps to the article with the headline when cards of others follow', () => {
    const card = (n: number) => `<article class="a"><p>${prose(n)} ${prose(n + 1)}</p></article>`;
    const html = `<div><article class="a"><h1>A bridge is mended</h1>${paragraphs(4)}</article>${card(60)}${card(70)}</div>`;
    expect(
      readArticle(page(`<title>A bridge is mended</title><body>${html}</body>`)).blocks.map(({ text }) => text),
    ).toEqual([0, 1, 2, 3].map(prose));
  });

  it('drops a caption beside its image, in a figure or not', () => {
    const image =
      '<div class="photo"><img src="/a.png"><p>The old bridge before the flood took it away in autumn.</p></div>';
    const html = `<main>${paragraphs(3)}${image}${paragraphs(3)}</main>`;
    expect(readArticle(page(`<body>${html}</body>`)).blocks).toHaveLength(6);
  });

  it('reads pages simply that would freeze Readability', () => {
    const long = Array.from({ length: 20 }, (_, n) => `<div>${`${prose(n)} `.repeat(60)}</div>`).join('');
    const deep = `${'<div>'.repeat(60)}${long}${'</div>'.repeat(60)}`;
    const { reading, whySimple, blocks } = readArticle(page(`<body>${deep}</body>`));
    expect([reading, whySimple, blocks.length]).toEqual(['simple', 'cost', 20]);
  });

  it('reads pages simply on which Readability finds nothing, or fails', () => {
    expect(readArticle(page(''))).toMatchObject({ reading: 'simple', whySimple: 'nothing' });
    const parse = vi.spyOn(Readability.prototype, 'parse').mockImplementation(() => {
      throw new TypeError('no such node');
    });
    const failed = readArticle(page(`<body>${paragraphs(6)}</body>`));
    parse.mockRestore();
    expect(failed).toMatchObject({ reading: 'simple', whySimple: 'failure' });
    expect(failed.blocks).toHaveLength(6);
  });

  it('never throws, changes nothing, and finds each block in the element that it names', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'ul',
      'li',
      'h2',
      'blockquote',
      'table',
      'td',
      'span',
      'br',
      'form',
      'article',
      'figure',
      'a',
    );
    const tree = fc.letrec<{ node: string }>(tie => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.nat(20).map(prose),
        fc
          .tuple(tag, fc.array(tie('node'), { maxLength: 5 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), nodes => {
        const document = page(`<body>${nodes.join('')}</body>`);
        const before = document.documentElement.outerHTML;
        const elements = document.getElementsByTagName('*');
        for (const { text, place } of readArticle(document).blocks) {
          expect(squeeze(elements[place]?.textContent ?? '')).toContain(text);
        }
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 8 },
    );
  });
});
