import { describe, expect, it } from 'vitest';
import { formatMessage, pluralForms } from '../../src/browser/message-format';

const pages = 'one: {count} страница | few: {count} страницы | many: {count} страниц | other: {count} страницы';

describe('formatMessage', () => {
  it.each([
    ['plain text', 'Try again', {}, 'en', 'Try again'],
    ['a value', 'On {host}', { host: 'example.org' }, 'en', 'On example.org'],
    ['a value twice', '{x} and {x}', { x: 'a' }, 'en', 'a and a'],
    ['a number as the locale writes it', '{count} words', { count: 12345 }, 'de', '12.345 words'],
    ['one', 'one: {count} page | other: {count} pages', { count: 1 }, 'en', '1 page'],
    ['other', 'one: {count} page | other: {count} pages', { count: 0 }, 'en', '0 pages'],
    ['Russian one', pages, { count: 21 }, 'ru', '21 страница'],
    ['Russian few', pages, { count: 3 }, 'ru', '3 страницы'],
    ['Russian many', pages, { count: 11 }, 'ru', '11 страниц'],
    ['a value that looks like a pattern', 'On {host}', { host: '{count}$1' }, 'en', 'On {count}$1'],
  ])('fills in %s', (_, message, values, locale, expected) => {
    expect(formatMessage(message, values as Record<string, string | number>, locale)).toBe(expected);
  });

  it('names the value or the form that is missing', () => {
    expect(() => formatMessage('On {host}', {}, 'en')).toThrow('no value for {host}');
    expect(() => formatMessage('one: a | other: b', { count: 3 }, 'ru')).toThrow('no form "few"');
  });
});

describe('pluralForms', () => {
  it('tells a message that counts from one that does not', () => {
    expect(pluralForms('one: a | other: b')).toEqual(new Map([['one', 'a'], ['other', 'b']])); // prettier-ignore
    expect(pluralForms('Note: this | that')).toBeNull();
  });
});
