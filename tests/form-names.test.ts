import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { withoutHiddenMethods } from '../src/form-names';

const documentOf = (html: string) => new JSDOM(html).window.document;

describe('withoutHiddenMethods', () => {
  it.each([
    '<form><input name="getAttribute"></form>',
    '<form id="f"></form><button form="f" id="parentNode"></button>',
    '<form><img id="nextElementSibling"></form>',
  ])('takes the names from a copy: %s', html => {
    const document = documentOf(html);
    const before = document.documentElement.outerHTML;
    const copy = withoutHiddenMethods(document);
    expect(copy.querySelectorAll('[name],[id],[form]')).toHaveLength(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(['<form><input name="q"><input></form>', '<input name="getAttribute">', '<p>'])(
    'copies nothing: %s',
    html => {
      const document = documentOf(html);
      expect(withoutHiddenMethods(document)).toBe(document);
    },
  );
});
