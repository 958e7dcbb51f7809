import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { until, type Popup } from './driver';
import { shownWhen } from './popup-reader';

const tints = (tab: Page) => tab.evaluate(() => [...CSS.highlights].filter(([name]) => /-\d$/.test(name)).length);
const says = (popup: Popup, words: string) =>
  until(words, () =>
    popup.evaluate<boolean>(`document.querySelector('.status').innerText === ${JSON.stringify(words)}`),
  );

inBothBrowsers(stage => {
  it.each([
    ['previous', '/lighthouse-school.html'],
    ['next', '/winter-market.html'],
  ] as const)('goes to the %s article by a key, without the popup', async (shortcut, path) => {
    const tab = await stage.open('/night-ferry.html');
    await stage.pressShortcut(tab, shortcut);
    await until(path, async () => (await tab.evaluate(() => location.pathname)) === path);
  });

  it('begins skim mode by a key and ends it by the same', async () => {
    const tab = await stage.open('/night-ferry.html');
    await stage.pressShortcut(tab, 'skim');
    await until('tints', async () => (await tints(tab)) === 3);
    await stage.pressShortcut(tab, 'skim');
    await until('no tints', async () => (await tints(tab)) === 0);
  });

  it('opens the popup to say why nothing came of a key', async () => {
    const tab = await stage.open('/notice.html');
    await stage.pressShortcut(tab, 'next');
    const popup = await stage.openedPopup();
    await says(popup, 'This page names no next article.');
    await popup.close();
    await stage.pressShortcut(tab, 'skim');
    const other = await stage.openedPopup();
    const refused = await shownWhen(other, 'the reason', ({ failure }) => failure !== '');
    expect(refused.failure).toMatch(/^There is hardly more text here/);
    expect(await other.evaluate(() => document.querySelector('.status')?.textContent)).toBe('');
  });

  it('says so, too, where the browser lets nobody read', async () => {
    const closed = { chromium: 'chrome://version/', firefox: 'about:license' }[stage.browser];
    await stage.pressShortcut(await stage.open(closed, 'response'), 'skim');
    const popup = await stage.openedPopup();
    const { failure } = await shownWhen(popup, 'the reason', now => now.failure !== '');
    expect(failure).toMatch(/^The browser keeps this page closed/);
  });

  it('has its keys on the options page, as the browser has them set, and leads to where that is done', async () => {
    const page = await stage.openExtensionPage('options.html');
    const texts = (selector: string) =>
      page.evaluate(
        which => [...document.querySelectorAll<HTMLElement>(which)].map(found => found.innerText.replace(/\s/g, '')),
        selector,
      );
    await until('the keys', async () => (await texts('.shortcuts dd')).length === 4);
    expect(await texts('.shortcuts dt')).toEqual(['Summarizethispage', 'Previousarticle', 'Nextarticle', 'Skimmode']);
    expect(await texts('.shortcuts dd')).toEqual(['AltShiftK', 'AltShift,', 'AltShift.', 'AltShiftJ']);
    await page.click('.shortcuts button');
    const settings = await until('the settings', async () => {
      const pages = await page.browser().pages();
      return pages.find(one => /^(?:chrome:\/\/extensions\/shortcuts|about:addons)$/.test(one.url()));
    });
    await settings?.close();
  });
});
