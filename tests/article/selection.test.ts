import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/article/locate';
import { readSelection } from '../../src/article/selection';
import { openPage, paragraphs, prose } from './page';

/** Selects from a character of one element's text to a character of another's; from end to end where none is given. */
function select(document: Document, from: [string, number?], to: [string, number?]): string {
  const range = document.createRange();
  range.setStart(...pointIn(document, from[0], from[1] ?? 0));
  range.setEnd(...pointIn(document, to[0], to[1] ?? document.querySelector(to[0])?.textContent.length ?? 0));
  document.getSelection()?.addRange(range);
  return range.toString();
}
function pointIn(document: Document, selector: string, offset: number): [Node, number] {
  const walker = document.createTreeWalker(document.querySelector(selector) ?? document, 4);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (left <= length) return [node, left];
    left -= length;
  }
  throw new Error(`${selector} has no character ${offset}`);
}
const bare = (text: string) => text.replace(/\s+/g, '');
const textsIn = (document: Document) => readSelection(document)?.blocks.map(({ text }) => text);
/** Each block is found where it was read. */
function expectLocated(document: Document): void {
  for (const { text, place } of readSelection(document)?.blocks ?? []) {
    const range = locate(document, { block: text, place, start: 0, length: text.length });
    expect(bare(range?.toString() ?? '')).toBe(bare(text));
  }
}

describe('readSelection', () => {
  it('gives what is selected, cut at its ends, and nothing around it', () => {
    const document = openPage(`<article id="a">${paragraphs(5)}</article><footer>Imprint of the paper.</footer>`);
    select(document, ['p:nth-of-type(2)', 12], ['p:nth-of-type(4)', 20]);
    expect(textsIn(document)).toEqual([prose(1).slice(12).trim(), prose(2), prose(3).slice(0, 20).trim()]);
    expectLocated(document);
  });

  it.each([
    [
      'across inline elements',
      `<p>${prose(1).replace('old bridge', '<b>old</b> <i>bri</i>dge')}</p><p>${prose(2)}</p>`,
    ],
    ['between line breaks', `<div>${prose(0)}<br>${prose(1)}<br>${prose(2)}</div>`],
    ['in a box beside the article', `<aside>${paragraphs(2)}</aside>`],
    ['whatever its white space', `<p>\n  ${prose(1).replaceAll(' ', '\n   ')}\n</p><p>${prose(2)}</p>`],
  ])('reads %s', (_, html) => {
    const document = openPage(`<main>${html}</main><p>${prose(9)}</p>`);
    const whole = document.querySelector('main')?.textContent.length ?? 0;
    const text = select(document, ['main', 9], ['main', whole - 9]);
    expect(bare(textsIn(document)?.join('') ?? '')).toBe(bare(text));
    expectLocated(document);
  });

  it('leaves out the lines of a box before and after those that are selected', () => {
    const document = openPage(`<div>${[0, 1, 2, 3].map(prose).join('<br>')}</div>`);
    const before = prose(0).length;
    select(document, ['div', before], ['div', before + prose(1).length + prose(2).length]);
    expect(textsIn(document)).toEqual([prose(1), prose(2)]);
  });

  it('takes the whole text of a shadow root whose host is selected', () => {
    const document = openPage(`${paragraphs(2)}<my-text></my-text><p>${prose(3)}</p>`);
    const inside = document.createElement('p');
    inside.textContent = prose(2);
    document.querySelector('my-text')?.attachShadow({ mode: 'open' }).append(inside);
    select(document, ['p'], ['p:last-of-type']);
    expect(textsIn(document)).toEqual([0, 1, 2, 3].map(prose));
    expectLocated(document);
  });

  it('takes the whole page for what it shows', () => {
    const document = openPage(`<title>Bridge</title><h1>The bridge</h1>${paragraphs(3)}<script>let x;</script>`);
    document.getSelection()?.selectAllChildren(document.documentElement);
    expect(textsIn(document)).toEqual(['The bridge', prose(0), prose(1), prose(2)]);
  });

  it('speaks the language of the text, not of the page', () => {
    const german =
      '<p lang="de">Die Brücke wird repariert, und die Fähre fährt bis dahin. Das sagte der Rat am Montag in der Stadt. Es dauert ein Jahr, wie man hört, und niemand weiß, ob es mehr wird. Aber die Leute am Kai sind zufrieden damit, weil die Boote leise sind.</p>';
    const document = openPage(`<html lang="en"><body>${paragraphs(2)}${german}</body></html>`);
    select(document, ['[lang=de]'], ['[lang=de]']);
    expect(readSelection(document)).toMatchObject({ language: 'de', direction: 'ltr' });
  });

  it.each([
    ['nothing', () => undefined],
    ['a word', (document: Document) => select(document, ['p', 4], ['p', 11])],
    ['one sentence', (document: Document) => select(document, ['p'], ['p', prose(0).indexOf('. ') + 1])],
    ['a field', (document: Document) => { document.querySelector('textarea')?.select(); }], // prettier-ignore
  ])('leaves the page alone where %s is selected', (_, act) => {
    const document = openPage(`${paragraphs(3)}<textarea>${prose(4)} ${prose(5)}</textarea>`);
    act(document);
    expect(readSelection(document)).toBeNull();
  });

  it('gives no more and no less than is selected, from wherever to wherever', () => {
    const html = `<h1>The bridge</h1>${paragraphs(3)}<ul><li>${prose(4)}</li><li>${prose(5)} <b>${prose(6)}</b></li></ul>`;
    const length = openPage(`<main>${html}</main>`).querySelector('main')?.textContent.length ?? 0;
    const offset = fc.integer({ min: 0, max: length });
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const document = openPage(`<main>${html}</main>`);
        const text = select(document, ['main', Math.min(one, other)], ['main', Math.max(one, other)]);
        const texts = textsIn(document);
        if (texts) expect(bare(texts.join(''))).toBe(bare(text));
        else expect(text.length).toBeLessThan(500);
        expectLocated(document);
      }),
      { numRuns: 60 },
    );
  });
});
