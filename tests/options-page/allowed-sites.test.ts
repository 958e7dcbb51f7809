// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { allowedSitesList } from '../../src/options-page/allowed-sites';

let allowed: string[];
let changed: () => void;
const removeSites = vi.fn((patterns: string[]) => {
  allowed = allowed.filter(pattern => !patterns.includes(pattern));
  changed();
  return Promise.resolve();
});

beforeEach(async () => {
  allowed = ['https://courier.example/*', '*://*/*'];
  const list = await allowedSitesList({
    allowedSites: () => Promise.resolve(allowed),
    removeSites,
    watchAllowedSites: callback => {
      changed = callback;
    },
  });
  document.body.replaceChildren(list);
});
const texts = (selector: string) => [...document.querySelectorAll(selector)].map(found => found.textContent);
const none = () => document.querySelector<HTMLElement>('.hint') ?? expect.fail('no hint');

it('names each allowed site', () => {
  expect(texts('li bdi')).toEqual(['courier.example', 'All sites']);
  expect(none().hidden).toBe(true);
});

it('removes one by a click, says so, and keeps the focus near', async () => {
  const button = document.querySelector('button') ?? expect.fail('no button');
  expect(button.ariaLabel).toBe('Remove courier.example');
  button.click();
  await vi.waitFor(() => {
    expect(texts('[role=status]')).toEqual(['Removed: courier.example']);
  });
  expect(removeSites).toHaveBeenCalledWith(['https://courier.example/*']);
  expect(texts('li bdi')).toEqual(['All sites']);
  expect(document.activeElement?.tagName).toBe('H2');
});

it('follows what is changed elsewhere, and says how to begin when there is none', async () => {
  allowed = [];
  changed();
  await vi.waitFor(() => {
    expect(none().hidden).toBe(false);
  });
  expect(texts('li')).toEqual([]);
});

it('says so where the browser keeps a permission', async () => {
  const told = vi.spyOn(console, 'info').mockReturnValue();
  removeSites.mockRejectedValueOnce(new Error('You cannot remove required permissions.'));
  document.querySelector('button')?.click();
  await vi.waitFor(() => {
    expect(texts('[role=status]')).toEqual(['The browser could not save this; nothing has changed.']);
  });
  expect(texts('li bdi')).toContain('courier.example');
  told.mockRestore();
});
