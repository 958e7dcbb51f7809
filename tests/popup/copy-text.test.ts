import { expect, it } from 'vitest';
import { parseOptions } from '../../src/options';
import { copyTextOf } from '../../src/popup/copy-text';
import { initialState } from '../../src/popup/state';
import { aReading, aSummary } from '../fixtures/readings';

it.each([
  ['points', '• The harbour has become quiet at night.\n• People sleep with their windows open.'],
  ['paragraph', 'The harbour has become quiet at night. People sleep with their windows open.'],
  ['sentence', 'The harbour has become quiet at night.'],
])('copies what is shown as %s, under the headline, with the address', (format, body) => {
  const state = { ...initialState(parseOptions({ format })), reading: aReading(), summary: aSummary() };
  expect(copyTextOf(state, 'text')).toBe(`A quiet harbour\n\n${body}\n\nhttps://courier.example/harbour`);
});

it('copies the same as Markdown', () => {
  const state = { ...initialState(parseOptions({})), reading: aReading(), summary: aSummary() };
  expect(copyTextOf(state, 'markdown')).toBe(
    '## [A quiet harbour](<https://courier.example/harbour>)\n\n' +
      '- The harbour has become quiet at night.\n- People sleep with their windows open.\n',
  );
});
