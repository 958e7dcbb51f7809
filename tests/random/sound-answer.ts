import * as v from 'valibot';
import { expect } from 'vitest';
import { summaryOf } from '../../src/background/summarize-tab';
import { PageFailure } from '../../src/failure';
import { reading as readingSchema, type Reading, type Summary } from '../../src/reading';

// As browsers write one, without name and password. Not by URL: Chromium takes hosts that Node refuses, as `xn--a`.
const webAddress = /^https?:\/\/[^/?#@\s]+\/\S*$/;

/** What holds of the reading and the summary of any page whatever. */
export function expectSound(given: unknown): void {
  const reading = v.parse(readingSchema, given);
  for (const { url } of reading.links) expect(url).toMatch(webAddress);
  for (const anyway of [false, true]) {
    const summary = summaryOrNone(reading, anyway);
    for (const { text, block, start } of summary?.sentences ?? []) {
      expect(text).not.toBe('');
      expect(reading.blocks[block]?.text.slice(start, start + text.length)).toBe(text);
    }
  }
}

/** Null where the reader is told why there is none. */
function summaryOrNone(reading: Reading, anyway: boolean): Summary | null {
  try {
    return summaryOf(reading, anyway);
  } catch (error) {
    if (error instanceof PageFailure) return null;
    throw error;
  }
}
