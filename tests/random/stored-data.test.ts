import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadOptions, recall, remember } from '../../src/browser/storage';
import { optionDeclarations, optionNames, parseOptions, soundOptions, type Options } from '../../src/options';
import { readOptionsFile } from '../../src/options-file';
import { reading as readingSchema, summary as summarySchema } from '../../src/reading';
import api from '../fixtures/extension-api';
import { aReading, aSummary } from '../fixtures/readings';
import { cases } from '../runs';

beforeEach(async () => {
  await api.storage.local.clear();
  await api.storage.session.clear();
});

const name = fc.oneof(
  fc.constantFrom(...optionNames),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'colour', 'Length', 'sentences', ''),
);
const sound = fc.constantFrom<unknown>(...optionNames.flatMap(one => [...optionDeclarations[one].choices]));
const value = fc.oneof(
  sound,
  fc.anything({ maxDepth: 2, withNullPrototype: true }),
  fc.constantFrom('x'.repeat(501), NaN),
);
const stored = fc.oneof(
  { arbitrary: fc.dictionary(name, value), weight: 4 },
  { arbitrary: fc.anything({ maxDepth: 2, withNullPrototype: true }), weight: 1 },
);

/** Sound values stay, whatever stands beside them; all others are the defaults. */
function expectKept(options: Options, given: unknown): void {
  for (const one of optionNames) {
    const { default: fallback, choices } = optionDeclarations[one];
    const own = typeof given === 'object' && given !== null && Object.hasOwn(given, one);
    const said: unknown = own ? (given as Record<string, unknown>)[one] : undefined;
    const isSound = (choices as readonly unknown[]).includes(said) || (one === 'voice' && isVoice(said));
    expect(options[one]).toBe(isSound ? said : fallback);
  }
}

const isVoice = (said: unknown) => typeof said === 'string' && said.length <= 500;

describe('options of any shape', () => {
  it('are read, sound ones kept, all others the defaults', () => {
    fc.assert(
      fc.property(stored, given => {
        expectKept(parseOptions(given), Array.isArray(given) ? undefined : given);
      }),
      cases('random options and stored data'),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('are imported from a file, or the file is refused', () => {
    const file = fc.oneof(
      fc.record({ precis: fc.constant('options'), version: fc.constant(1), options: stored }),
      fc.record({ precis: value, version: fc.oneof(fc.nat(3), value), options: stored }, { requiredKeys: [] }),
      fc.json(),
    );
    fc.assert(
      fc.property(file, given => {
        const text = typeof given === 'string' ? given : (JSON.stringify(given) as string | undefined);
        const found = readOptionsFile(text ?? '');
        if (found) expect(soundOptions(found.options)).toEqual(found.options);
      }),
      cases('random options and stored data'),
    );
  });

  it('are loaded from the store', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value), async given => {
        await api.storage.local.clear();
        await api.storage.local.set(given);
        expectKept(await loadOptions(), given);
      }),
      cases('random options and stored data'),
    );
  });
});

describe('a remembered summary of any shape', () => {
  const page = { url: 'https://courier.example/harbour', timeOrigin: 1000 };
  const reading = fc.oneof(
    fc.constant(aReading()),
    value,
    fc.record({ url: fc.constant(page.url), timeOrigin: fc.constant(1000), blocks: value, title: value }),
  );
  const summary = fc.oneof(fc.constant(aSummary()), value, fc.record({ sentences: fc.array(value), words: value }));

  it('is given back where it is one of this page, and otherwise forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.record({ reading, summary }), value), value, async (entry, order) => {
        await api.storage.session.set({ 'summary-7': entry, remembered: order });
        const found = await recall(7, page);
        if (found) {
          v.assert(readingSchema, found.reading);
          v.assert(summarySchema, found.summary);
          expect(found.reading).toMatchObject(page);
        }
        await remember(8, { reading: aReading(), summary: aSummary() });
        expect(await recall(8, page)).toEqual({ reading: aReading(), summary: aSummary() });
      }),
      cases('random options and stored data'),
    );
  });
});
