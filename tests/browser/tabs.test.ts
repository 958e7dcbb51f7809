import { expect, it, vi } from 'vitest';
import { leavesNoTrace } from '../../src/browser/tabs';
import api from '../fixtures/extension-api';

it.each([
  ['a tab', { incognito: false }, false],
  ['a tab of a private window', { incognito: true }, true],
])('whether nothing may be kept of %s', async (_, tab, noTrace) => {
  const get = vi.spyOn(api.tabs, 'get').mockResolvedValue(tab);
  expect(await leavesNoTrace(7)).toBe(noTrace);
  get.mockRestore();
});

it('keeps nothing of a tab that is gone', async () => {
  expect(await leavesNoTrace(7)).toBe(true);
});
