// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { shortcutList } from '../../src/options-page/shortcuts';

const openSettings = vi.fn();
const { element, show } = shortcutList(openSettings);
const texts = (selector: string) => [...element.querySelectorAll(selector)].map(found => found.textContent);

it('shows each command with its keys, and which have none', () => {
  show([
    { does: 'Summarize this page', keys: ['Alt', 'Shift', 'K'] },
    { does: 'Next article', keys: [] },
  ]);
  expect(element.hidden).toBe(false);
  expect(texts('dt')).toEqual(['Summarize this page', 'Next article']);
  expect(texts('dd')).toEqual(['AltShiftK', 'not set']);
  expect(texts('kbd')).toEqual(['Alt', 'Shift', 'K']);
  show([{ does: 'Next article', keys: ['F8'] }]);
  expect(texts('dt, kbd')).toEqual(['Next article', 'F8']);
});

it('leads to where they are set', () => {
  element.querySelector('button')?.click();
  expect(openSettings).toHaveBeenCalledOnce();
});

it('is absent where the browser has no keys for extensions', () => {
  show([]);
  expect(element.hidden).toBe(true);
});
