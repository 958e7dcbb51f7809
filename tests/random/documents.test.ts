import fc from 'fast-check';
import { it } from 'vitest';
import { cases } from '../runs';
import { html } from './random-html';
import { expectSoundReading } from './read-page';

const isSelected = fc.integer({ max: 5 }).map(number => number === 0);

it('reads and summarizes any document, and leaves it as it was', () => {
  fc.assert(fc.property(html, isSelected, expectSoundReading), cases('random documents'));
});
