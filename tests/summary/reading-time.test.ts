import { expect, it } from 'vitest';
import { readingMinutes } from '../../src/summary/reading-time';

it.each([
  [238, 'en', 1],
  [238, 'en-GB', 1],
  [390, 'fr', 2],
  [158, 'zh-Hant', 1],
  [184, 'eu', 1],
  [184, '', 1],
  [0, 'en', 0],
])('%i words in "%s" take %d minutes', (words, language, minutes) => {
  expect(readingMinutes(words, language)).toBeCloseTo(minutes);
});
