import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK } from '../../src/article/searchable-text';
import type { TextDirective } from '../../src/article/text-directive';
import { directiveFor } from '../../src/article/text-fragment';

describe('directiveFor', () => {
  it('begins with the second word after a large initial', () => {
    const text = `H${BREAK}arbours are old. They stand.`;
    expect(directiveFor({ text, start: 0, end: 18 })).toEqual({ start: 'are old.' });
  });

  it('leads to each of many like sentences, as an expression finds them that knows nothing of our search', () => {
    const words = fc.array(fc.constantFrom('rain', 'Rain', 'bridge', 'old', 'rainy', 'it'), {
      minLength: 1,
      maxLength: 14,
    });
    const sentence = fc.tuple(words, fc.constantFrom(' ', BREAK));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), all => {
        const texts = all.map(([words]) => `${words.join(' ')}.`);
        const text = all.map(([, space], number) => `${texts[number] ?? ''}${space}`).join('');
        const isRepeated = new Set(texts.map(one => one.toLowerCase())).size < texts.length;
        let start = 0;
        for (const one of texts) {
          const end = start + one.length;
          const found = directiveFor({ text, start, end });
          expect(found === null ? isRepeated : search(text, found)).toEqual(found === null ? true : [start, end]);
          start = end + 1;
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Where a directive leads in a text of plain letters. */
function search(text: string, { prefix, start, end, suffix }: TextDirective): [number, number] | undefined {
  const word = (part: string) => `(?<![a-z])${part.replaceAll('.', '\\.')}(?![a-z])`;
  const passage = word(start) + (end === undefined ? '' : `[^]*?${word(end)}`);
  const before = prefix === undefined ? '' : `${word(prefix)}\\s*`;
  const after = suffix === undefined ? '' : `\\s*${word(suffix)}`;
  return new RegExp(`${before}(${passage})${after}`, 'di').exec(text)?.indices?.[1];
}
