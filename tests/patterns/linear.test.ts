import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/article/headline';
import { languageOf } from '../../src/article/language';
import { endsSentence, wordCount } from '../../src/article/prose';
import { structuredDataOf } from '../../src/article/structured-data';
import { textOf } from '../../src/content/parse-page';
import { arrowDirection } from '../../src/links/arrows';
import { nameWords } from '../../src/links/class-words';
import { readLabel } from '../../src/links/label-grammar';
import { linkAddress, plainAddress } from '../../src/links/link-address';
import { hasWord, outsideLetters } from '../../src/links/signs';
import { markdownOf } from '../../src/popup/markdown';
import { datelineLength } from '../../src/summary/dateline';
import { splitSentences } from '../../src/summary/sentences';
import { countWords, wordsOf } from '../../src/summary/words';
import { growth } from './growth';

const page = 'https://news.example/2026/11/bridge';
/** As much of a document as these two rooms ask for. */
const withText = (textContent: string) =>
  ({
    title: textContent,
    URL: page,
    querySelectorAll: (selector: string) => (selector === 'meta' ? [] : [{ textContent }]),
  }) as unknown as Document;

const works: [string, (text: string) => unknown][] = [
  ['sentences', text => splitSentences(text, 'en')],
  ['sentences of a language with ordinals', text => splitSentences(text, 'de')],
  ['sentences of Greek', text => splitSentences(text, 'el')],
  ['words', text => [wordsOf(text), countWords(text), wordCount(text)]],
  ['the language', text => languageOf('', text)],
  ['a dateline and a full stop', text => [datelineLength(text, true), endsSentence(text)]],
  ['a label', text => [readLabel(text), arrowDirection(text, false), hasWord(text), text.replace(outsideLetters, '')]],
  ['class names', nameWords],
  ['an address', text => [plainAddress(`${page}/${text}`), linkAddress(text, page, page)]],
  ['a headline', text => headlineOf(withText(text))],
  ['structured data', text => structuredDataOf(withText(text))],
  ['bytes', text => textOf(new TextEncoder().encode(text), 'text/html', 'utf-8')],
  ['Markdown', text => markdownOf(text, page, [text])],
];
const pieces = [
  ' ',
  'a',
  'A. ',
  '(',
  '1',
  '“(',
  '... ',
  '-',
  '&',
  'www.',
  '港',
  ' | News',
  '"@type": ',
  '<!--',
  '! "',
  '\u0301',
];

describe.each(works)('a million characters: %s', (_, work) => {
  // What is quadratic is so each time; what else the machine does is not.
  it.each(pieces)('of %j take no more than three times as long as half of them', { retry: 2 }, piece => {
    const textOf = (size: number) => piece.repeat(Math.ceil(size / piece.length)) + 'x';
    expect(growth(textOf, work)).toBeLessThan(3);
  });
});
