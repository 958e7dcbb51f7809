import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionDeclarations, parseOptions, type Options } from '../src/options';
import { readOptionsFile, writeOptionsFile } from '../src/options-file';

const anyOptions = fc.record(
  Object.fromEntries(
    Object.entries(optionDeclarations).map(([name, { choices }]) => [name, fc.constantFrom<unknown>(...choices)]),
  ),
) as fc.Arbitrary<Options>;
const fileWith = (options: unknown) => JSON.stringify({ precis: 'options', version: 1, options });

describe('a file of options', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(anyOptions, options => {
        expect(readOptionsFile(writeOptionsFile(options))).toEqual({ options, ignored: 0 });
      }),
    );
  });

  it('leaves out what is not understood, and counts it', () => {
    expect(readOptionsFile(fileWith({ length: 'long', theme: 'mauve', mood: 'good' }))).toEqual({
      options: { length: 'long' },
      ignored: 2,
    });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'length: long'],
    ['other JSON', '{"length":"long"}'],
    ['a list', '[]'],
    ['a later form', JSON.stringify({ precis: 'options', version: 2, options: parseOptions({}) })],
    ['no options', fileWith(null)],
    ['none of ours', fileWith({ mood: 'good' })],
  ])('is refused where it holds %s', (_, text) => {
    expect(readOptionsFile(text)).toBeNull();
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.anything(), options => {
        const found = readOptionsFile(fileWith(options));
        if (found) expect(parseOptions(found.options)).toEqual({ ...parseOptions({}), ...found.options });
      }),
    );
  });
});
