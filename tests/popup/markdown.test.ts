// @vitest-environment jsdom
import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../src/popup/markdown';

const url = 'https://courier.example/harbour?a=(1)&b=2';

/** What a reader of the Markdown sees. */
function shown(markdown: string) {
  const html = new HtmlRenderer().render(new Parser().parse(markdown));
  const page = new DOMParser().parseFromString(html, 'text/html');
  const texts = (selector: string) => [...page.querySelectorAll(selector)].map(one => one.textContent.trim());
  return { headings: texts('h2'), items: texts('li'), paragraphs: texts('body > p'), links: page.links };
}

describe('markdownOf', () => {
  it('is easy to read as it stands', () => {
    expect(markdownOf('A quiet harbour', url, ['Boats run on batteries.', 'The R&D paid off (at last)!'])).toBe(
      `## [A quiet harbour](<${url}>)\n\n- Boats run on batteries.\n- The R&D paid off (at last)!\n`,
    );
  });

  it('joins a paragraph', () => {
    expect(markdownOf('', url, ['One.', 'Two.'], ' ')).toBe(`## [${url}](<${url}>)\n\nOne. Two.\n`);
  });

  it.each([
    '1. January was cold.',
    '1984) was a book',
    '- a dash',
    '# five',
    '> more',
    '=== equal',
    '*stars* and _lines_ and `ticks`',
    '[a](b) ![c](d) <b>e</b> &amp; \\f',
    '~~struck~~',
  ])('shows %j as it stands', sentence => {
    expect(shown(markdownOf(sentence, url, [sentence]))).toMatchObject({ headings: [sentence], items: [sentence] });
    expect(shown(markdownOf('x', url, [sentence], ' ')).paragraphs).toEqual([sentence]);
  });

  it('shows any sentence as it stands, under a link to the article', () => {
    const character = fc.integer({ min: 0x20, max: 0x7e }).map(code => String.fromCodePoint(code));
    const word = fc.constantFrom('a', 'é', '中', '1. ', '&amp;', '&#35;');
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(character, word), minLength: 1 }), text => {
        const sentence = text.replace(/\s+/g, ' ').trim();
        fc.pre(sentence !== '');
        const { items, headings, links } = shown(markdownOf(text, url, [text, text]));
        expect(items).toEqual([sentence, sentence]);
        expect(headings).toEqual([sentence]);
        expect([...links].map(link => link.href)).toEqual([url]);
      }),
    );
  });
});
