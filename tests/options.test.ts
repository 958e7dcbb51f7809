import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionDeclarations, optionNames, parseOptions } from '../src/options';

const defaults = parseOptions({});

describe('parseOptions', () => {
  it('keeps every declared choice', () => {
    for (const name of optionNames) {
      for (const value of optionDeclarations[name].choices) expect(parseOptions({ [name]: value })[name]).toBe(value);
    }
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'short'],
    ['a list', ['short']],
    ['an unknown choice', { length: 'endless' }],
    ['a choice of another option', { length: 'dark' }],
    ['a number for a toggle', { neighbours: 1 }],
    ['a string for a toggle', { neighbours: 'false' }],
    ['an inherited value', Object.create({ length: 'short' })],
    ['an option of another version', { colour: 'red' }],
    ['a voice that is no text', { voice: 3 }],
    ['the name of a voice beyond measure', { voice: 'x'.repeat(501) }],
  ])('falls back to the defaults on %s', (_, stored: unknown) => {
    expect(parseOptions(stored)).toEqual(defaults);
  });

  it('keeps a voice that only the browser knows', () => {
    expect(parseOptions({ voice: 'urn:moz-tts:sapi:Alba?en-GB' }).voice).toBe('urn:moz-tts:sapi:Alba?en-GB');
  });

  it('keeps the sound values beside a broken one', () => {
    expect(parseOptions({ length: 'long', theme: 3 })).toEqual({ ...defaults, length: 'long' });
  });

  it('never throws, and always gives declared choices', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), stored => {
        const options = parseOptions(stored);
        for (const name of optionNames) {
          if (name === 'voice') expect(options.voice.length).toBeLessThanOrEqual(500);
          else expect(optionDeclarations[name].choices).toContain(options[name]);
        }
      }),
    );
  });
});
