import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { locate } from '../../src/article/locate';
import { sourceOf } from '../../src/source';
import { summarize } from '../../src/summary/summarize';
import { aReading } from '../fixtures/readings';
import { openPage, page, paragraphs } from './page';

const bare = (text: string) => text.replace(/\s+/g, '');
const placeOf = (element: Element) => [...element.ownerDocument.getElementsByTagName('*')].indexOf(element);

/** Where a sentence of a block is found in a page; the block's element is given by a selector. */
function found(document: Document, selector: string, block: string, sentence = block): Range | null {
  const holder = document.querySelector(selector);
  const place = holder ? placeOf(holder) : -1;
  return locate(document, { block, place, start: block.indexOf(sentence), length: sentence.length });
}

describe('locate', () => {
  it.each([
    ['across inline elements', '<p>The <b>old</b> br<i>idge</i> holds. It <a href="/x">stands</a>.</p>'],
    ['whatever its white space', '<p>The old\n   bridge&nbsp; holds.\tIt\n\nstands.</p>'],
    ['beside comments and scripts', '<p>The old <!-- no -->bridge <script>let x</script>holds. It stands.</p>'],
  ])('finds a sentence %s', (_, html) => {
    const range = found(page(html), 'p', 'The old bridge holds. It stands.', 'The old bridge holds.');
    expect(bare(range?.toString() ?? '').replace('letx', '')).toBe('Theoldbridgeholds.');
    expect(range?.endOffset).toBeGreaterThan(0);
  });

  it('takes the sentence in its own block where it stands twice', () => {
    const document = page('<p class="teaser">It rained.</p><p class="body">It rained. Nobody came.</p>');
    const range = found(document, '.body', 'It rained. Nobody came.', 'It rained.');
    expect(range?.startContainer.parentElement?.className).toBe('body');
  });

  it('finds it elsewhere once the page has moved it', () => {
    const document = page('<main><p>It rained. Nobody came.</p></main>');
    const source = { block: 'It rained. Nobody came.', place: 1, start: 11, length: 12 };
    document.body.prepend(document.createElement('aside'), document.createElement('aside'));
    expect(locate(document, source)?.toString()).toBe('Nobody came.');
    document.querySelector('p')?.replaceChildren('Nobody came.', ' It snowed.');
    expect(locate(document, source)?.toString()).toBe('Nobody came.');
  });

  it('finds text in an open shadow root, nested ones too', () => {
    const document = page('<my-story></my-story>');
    const outer = document.querySelector('my-story')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('my-text');
    outer?.append(inner);
    const paragraph = document.createElement('p');
    paragraph.textContent = 'It rained. Nobody came.';
    inner.attachShadow({ mode: 'open' }).append(paragraph);
    expect(found(document, 'my-story', 'It rained. Nobody came.', 'Nobody came.')?.toString()).toBe('Nobody came.');
  });

  it('passes over what is hidden inside a sentence, and finds a sentence that is hidden itself', () => {
    const document = openPage(
      '<p>The bridge<span class="h"> (advertisement)</span> holds.</p><p class="h">It stands.</p>',
    );
    const elements = document.defaultView?.Element.prototype as { checkVisibility?: (this: Element) => boolean };
    elements.checkVisibility = function () {
      return !this.classList.contains('h');
    };
    const range = found(document, 'p', 'The bridge holds.');
    expect([range?.startOffset, range?.endContainer.nodeValue]).toEqual([0, ' holds.']);
    expect(found(document, '.h', 'It stands.')?.toString()).toBe('It stands.');
  });

  it('is not led astray by controls that hide what a form can do', () => {
    const names = ['childNodes', 'nodeType', 'localName', 'checkVisibility', 'shadowRoot', 'data', 'nextSibling'];
    const inputs = names.map(name => `<input name="${name}">`).join('');
    const document = page(`<form>${inputs}<p>It rained.</p></form><p>Nobody came.</p>`);
    expect(locate(document, { block: 'It rained.', place: -1, start: 0, length: 10 })?.toString()).toBe('It rained.');
    expect(locate(document, { block: 'Nobody came.', place: -1, start: 0, length: 12 })).not.toBeNull();
  });

  it('finds nothing of what the page no longer says', () => {
    expect(found(page('<p>It snowed.</p>'), 'p', 'It rained.')).toBeNull();
    expect(locate(page(''), { block: 'It rained.', place: 900, start: 0, length: 10 })).toBeNull();
  });

  it('finds every sentence of a summary in the page that it was read from', () => {
    const document = page(`<html lang="en"><title>Bridge</title><body><article><h1>Bridge</h1>${paragraphs(12)}`);
    const article = readArticle(document);
    const { sentences } = summarize(article);
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences) {
      const range = locate(document, sourceOf(sentence, aReading(article)));
      expect(bare(range?.toString() ?? '')).toBe(bare(sentence.text));
    }
  });

  it('finds any part of any text, however it is cut into nodes', () => {
    const words = fc.array(fc.stringMatching(/^[a-zéß语ع]{1,5}$/u), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        fc.nat(),
        fc.nat(),
        fc.infiniteStream(fc.constantFrom('', '\n ', '<b>')),
        (all, a, b, cuts) => {
          const block = all.join(' ');
          const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y) as [number, number];
          const sentence = all.slice(from, to + 1).join(' ');
          const start = all.slice(0, from).reduce((sum, word) => sum + word.length + 1, 0);
          const tail = (cut = '') => (cut === '<b>' ? '<b> </b>' : cut);
          const html = all.map(word => `${word}${tail(cuts.next().value as string)} `).join('');
          const document = page(`<p>${html}</p>`);
          const place = placeOf(document.querySelector('p') as Element);
          const range = locate(document, { block, place, start, length: sentence.length });
          expect(bare(range?.toString() ?? '')).toBe(bare(sentence));
        },
      ),
      { numRuns: 40 },
    );
  });
});
