import { expect, it, vi } from 'vitest';
import { dismissLines, renewLine, showLineInOpenPages, type LineAccess } from '../../src/background/line-sites';

/** A browser that refuses what real ones refuse: a second registration, the change and the end of none. */
function fakeBrowser(allowed: string[], registered: string[] = []) {
  const state = { registered };
  const access = {
    state,
    allowedSites: () => Promise.resolve(allowed),
    registeredSites: () => Promise.resolve(state.registered),
    register: vi.fn((sites: string[]) => {
      if (state.registered.length > 0) throw new Error("Duplicate script ID 'page-line'");
      state.registered = sites;
      return Promise.resolve();
    }),
    registerOthers: vi.fn((sites: string[]) => {
      if (state.registered.length === 0) throw new Error("Script with ID 'page-line' does not exist");
      state.registered = sites;
      return Promise.resolve();
    }),
    unregister: vi.fn(() => {
      if (state.registered.length === 0) throw new Error("Nonexistent script ID 'page-line'");
      state.registered = [];
      return Promise.resolve();
    }),
    tabsOf: vi.fn((sites: string[]) => Promise.resolve(sites.map((_, index) => index + 1))),
    showLine: vi.fn((tabId: number) => (tabId === 1 ? Promise.reject(new Error('tab closed')) : Promise.resolve())),
    tellLines: vi.fn(() => Promise.resolve()),
  } satisfies LineAccess & { state: { registered: string[] } };
  return access;
}

const [one, other] = ['https://one.example/*', 'https://other.example/*'];

it.each([
  ['the first site', [one], []],
  ['one more', [one, other], [one]],
  ['one less', [other], [one, other]],
  ['none left', [], [one]],
  ['another', [other], [one]],
])('runs the line on exactly the allowed sites: %s', async (_, allowed, registered) => {
  const browser = fakeBrowser(allowed, registered);
  await renewLine(browser);
  expect(browser.state.registered).toEqual(allowed);
  await renewLine(browser);
  const changes = [browser.register, browser.registerOthers, browser.unregister];
  expect(changes.flatMap(change => change.mock.calls)).toHaveLength(1);
});

it('leaves alone what is right, in whatever order', async () => {
  const browser = fakeBrowser([one, other], [other, one]);
  await renewLine(browser);
  expect(browser.register).not.toHaveBeenCalled();
});

it('shows the line in the open pages of a new site, whichever of them cannot take it', async () => {
  const told = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const browser = fakeBrowser([one, other]);
  await showLineInOpenPages([one, other], browser);
  expect(browser.showLine.mock.calls).toEqual([[1], [2]]);
  expect(told).toHaveBeenCalledOnce();
});

it('looks for no pages when no site was added', async () => {
  const browser = fakeBrowser([one]);
  await showLineInOpenPages([], browser);
  // To the browser, no site at all would mean every page.
  expect(browser.tabsOf).not.toHaveBeenCalled();
});

it('tells every line which sites are left', async () => {
  const browser = fakeBrowser([other], [one]);
  await dismissLines(browser);
  expect(browser.tellLines).toHaveBeenCalledWith([other]);
});
