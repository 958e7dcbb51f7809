import fc from 'fast-check';
import { it } from 'vitest';
import { cases } from '../runs';
import { found } from './found';
import { html } from './random-html';
import { expectSoundReading } from './read-page';

const isSelected = fc.integer({ max: 5 }).map(number => number === 0);

it('reads and summarizes any document, and leaves it as it was', async () => {
  const examples = found.map((page): [string, boolean] => [page, false]);
  await fc.assert(fc.asyncProperty(html, isSelected, expectSoundReading), { ...cases('random documents'), examples });
});
