import { describe, expect, it } from 'vitest';
import { BREAK } from '../../src/article/searchable-text';
import { directiveFor, linkTo } from '../../src/article/text-fragment';
import { openPage } from './page';

const placeOf = (element: Element) => [...element.ownerDocument.getElementsByTagName('*')].indexOf(element);

/** What follows `:~:text=` in the link to a sentence of the block that a selector finds, decoded. */
function directive(document: Document, sentence: string, selector = 'p', block = sentence): string | null {
  const holder = document.querySelector(selector);
  const place = holder ? placeOf(holder) : -1;
  const link = linkTo(document, { block, place, start: block.indexOf(sentence), length: sentence.length });
  return link && decodeURIComponent(link.replace(/.*:~:text=/, ''));
}

/** jsdom lays nothing out: hidden is what its attribute or style says. */
function hideLikeBrowsers(document: Document): void {
  const elements = document.defaultView?.Element.prototype as { checkVisibility?: (this: HTMLElement) => boolean };
  elements.checkVisibility = function () {
    return !this.hidden && this.style.visibility !== 'hidden';
  };
}

const long = 'The council said on Monday evening that the old bridge over the river will be repaired before winter.';

describe('linkTo', () => {
  it.each([
    ['a short sentence whole', '<p>It rained. Nobody came.</p>', 'Nobody came.', 'Nobody came.'],
    ['a long one by its ends', `<p>${long}</p>`, long, 'The council said,repaired before winter.'],
    [
      'whatever its white space',
      '<p>Nobody\n  <b>came </b> <i>to</i>\tus.</p>',
      'Nobody came to us.',
      'Nobody came to us.',
    ],
    ['with its no-break spaces', '<p>Nobody&nbsp;came.</p>', 'Nobody came.', 'Nobody\u00a0came.'],
    ['without what is hidden in it', '<p>Nobody <i hidden>(ad) </i>came.</p>', 'Nobody came.', 'Nobody came.'],
    ['around a line break', '<p>Nobody<br>came.</p>', 'Nobody came.', 'Nobody,came.'],
    ['around a line of its own', '<pre>Nobody\ncame.</pre>', 'Nobody came.', 'Nobody,came.'],
    ['around an image', '<p>Nobody <img> came.</p>', 'Nobody came.', 'Nobody,came.'],
    ['around a control', '<p>Nobody <button>of us</button> came.</p>', 'Nobody of us came.', 'Nobody,came.'],
    [
      'around a box',
      '<p>Nobody <b style="display:inline-block">of</b> us came.</p>',
      'Nobody of us came.',
      'Nobody,us came.',
    ],
    [
      'around what is invisible',
      '<p>Nobody <b style="visibility:hidden">x</b> came.</p>',
      'Nobody came.',
      'Nobody,came.',
    ],
    ['in Japanese', '<p>雨が降った。橋は川の上にある。</p>', '橋は川の上にある。', '橋は川の上にある。'],
    ['in Arabic', '<p dir="rtl">الجسر قديم. هم سعداء.</p>', 'هم سعداء.', 'هم سعداء.'],
  ])('names %s', (_, html, sentence, expected) => {
    const document = openPage(html);
    hideLikeBrowsers(document);
    expect(directive(document, sentence, 'p,pre')).toBe(expected);
  });

  it.each([
    [
      'its ends grow',
      `<p>The council said no.</p><p class="b">${long}</p>`,
      long,
      'The council said on,be repaired before winter.',
    ],
    [
      'what stands before it',
      '<p>It rained.</p><p>Nobody came.</p><p class="b">It rained.</p>',
      'It rained.',
      'came.-,It rained.',
    ],
    [
      'the sentence before it, which is the same',
      '<p>It rained.</p><p class="b">It rained. Nobody came.</p>',
      'It rained.',
      'rained.-,It rained.',
    ],
    [
      'what follows it, where the same stands before it',
      '<p>Day</p><p>It rained.</p><p>Day</p><p class="b">It rained.</p><p>Nobody came.</p>',
      'It rained.',
      'It rained.,-Nobody',
    ],
    [
      'both',
      '<p>Day</p><p>It rained.</p><p>x</p><p>It rained.</p><p>Nobody</p><p>Day</p><p class="b">It rained.</p><p>Nobody</p>',
      'It rained.',
      'Day-,It rained.,-Nobody',
    ],
    ['what follows the first', '<p class="b">It rained. Nobody came.</p><p>It rained.</p>', 'It rained.', 'It rained.'],
    [
      'case and accents count for nothing',
      '<p>IT ráined.</p><i>x</i><p class="b">It rained.</p>',
      'It rained.',
      'x-,It rained.',
    ],
    ['parts of words do', '<p>Spit rained.</p><p class="b">It rained.</p>', 'It rained.', 'It rained.'],
    [
      'what no search sees does',
      '<p hidden>It rained.</p><video>It rained.</video><p inert>It rained.</p><p class="b">It rained.</p>',
      'It rained.',
      'It rained.',
    ],
    [
      'a control is seen',
      '<button>It rained.</button><p class="b">It rained.</p>',
      'It rained.',
      'rained.-,It rained.',
    ],
    ['it begins in a word', '<p class="b">Rain<sup>1</sup>It rained.</p>', 'It rained.', 'Rain1-,It rained.'],
  ])('tells a sentence from others: %s', (_, html, sentence, expected) => {
    const document = openPage(html);
    expect(directive(document, sentence, '.b', document.querySelector('.b')?.textContent)).toBe(expected);
  });

  it('escapes what means something in a directive, or ends an address in a text', () => {
    const text = 'A well-known (old), “new” & ever!';
    const document = openPage(`<p>${text}</p>`);
    expect(linkTo(document, { block: text, place: -1, start: 0, length: text.length })).toBe(
      'https://news.example/2026/11/bridge#:~:text=A%20well%2Dknown%20%28old%29%2C%20%E2%80%9Cnew%E2%80%9D%20%26%20ever%21',
    );
  });

  it('keeps a fragment of the page, and no directive that it was opened by', () => {
    const source = { block: 'It rained.', place: -1, start: 0, length: 10 };
    const link = (url: string) => linkTo(openPage('<p>It rained.</p>', url), source);
    expect(link('https://news.example/#/story/7')).toBe('https://news.example/#/story/7:~:text=It%20rained%2E');
    expect(link('https://news.example/#:~:text=Old')).toBe('https://news.example/#:~:text=It%20rained%2E');
  });

  it('has no link to what browsers do not search', () => {
    const document = openPage('<my-story></my-story><p hidden>It rained.</p>');
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Nobody came.';
    document.querySelector('my-story')?.attachShadow({ mode: 'open' }).append(paragraph);
    expect(directive(document, 'Nobody came.', 'my-story')).toBeNull();
    expect(directive(document, 'It rained.')).toBeNull();
    expect(directive(document, 'It snowed.')).toBeNull();
  });

  it('is not led astray by controls that hide what a form can do', () => {
    const inputs = ['firstChild', 'nextSibling', 'childNodes', 'hasAttribute', 'localName', 'parentNode'];
    const document = openPage(`<form>${inputs.map(name => `<input name="${name}">`).join('')}<p>It rained.</p></form>`);
    expect(directive(document, 'It rained.')).toBe('It rained.');
  });

  it('gives up where a page says one thing a hundred thousand times', () => {
    const said = `It rained.${BREAK}`;
    const last = (times: number) => {
      const start = times * said.length;
      return directiveFor({ text: `${said.repeat(times + 1)}Nobody came.`, start, end: start + 10 });
    };
    expect(last(100)).toEqual({ start: 'It rained.', suffix: 'Nobody' });
    expect(last(100_000)).toBeNull();
  });

  it('does not cut words that stand without a space between them', () => {
    const text =
      '今日は朝から雨が降った。橋は川の上にあります、そして人々は毎日歩いて渡るのだと市長は冬の朝に市庁舎の前で集まった人々に言った、それで舟は要らないのだと人々は口々に言い合っていた。';
    expect(directiveFor({ text, start: 12, end: text.length })).toEqual({
      start: '橋は川の上にあります',
      end: 'それで舟は要らないのだと人々は口々に言い合っていた。',
    });
  });
});
