import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './accessibility';
import { inBothBrowsers } from './both-browsers';
import { browserNames, until } from './driver';
import { openBrowser } from './open-browser';
import { settled } from './popup-reader';

const steps = (page: Page) => page.evaluate(() => [...document.querySelectorAll('li')].map(step => step.innerText));
/** Tabs with the welcome page, as any page of the extension can tell. */
const welcomePages = (inside: Page) =>
  inside.evaluate(async () => (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length);
const markedIn = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('precis-yellow') ?? [])].map(range => (range as Range).toString()).join(),
  );
/** Longer than the first opening takes. */
const aWhile = () => new Promise(resolve => setTimeout(resolve, 1500));

inBothBrowsers(stage => {
  it('opens at the installation, and not when the extension is loaded anew', async () => {
    expect(await welcomePages(await stage.openExtensionPage('options.html'))).toBe(1);
    // The browsers close an extension's pages when they stop it.
    await stage.manage('reload');
    const inside = await stage.openExtensionPage('options.html');
    await aWhile();
    expect(await welcomePages(inside)).toBe(0);
  });

  it('has a sample that the real button summarizes', async () => {
    const page = await stage.openExtensionPage('welcome.html');
    const popup = await stage.clickToolbar(page);
    const shown = await settled(popup);
    expect(shown).toMatchObject({ site: 'Précis', headline: 'Vellin keeps its town clock seven minutes slow' });
    expect(shown.sentences.length).toBeGreaterThanOrEqual(3);
    const sample = await page.evaluate(() => document.querySelector('article')?.innerText);
    for (const sentence of shown.sentences) expect(sample).toContain(sentence);
    // Its sentences lead to their places, as anywhere.
    await popup.click('.sentence');
    await until('the mark', async () => (await markedIn(page)) === shown.sentences[0]);
    await popup.click('.sentence');
    await until('no mark', async () => (await markedIn(page)) === '');
  });

  it('shows the key that the browser has set, and leads to where it is changed', async () => {
    const page = await stage.openExtensionPage('welcome.html');
    await until('the key', async () => (await steps(page))[1]?.startsWith('Alt\nShift\nK\n'));
    const tabs = () => page.evaluate(async () => (await chrome.tabs.query({})).map(({ id = -1 }) => id));
    const before = await tabs();
    await page.click('button');
    const settings = await until('the settings', async () => (await tabs()).find(tab => !before.includes(tab)));
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    await page.evaluate(tab => chrome.tabs.remove(tab ?? -1), settings);
  });

  it('says how to pin the button, and that it is done when it is', async () => {
    const page = await stage.openExtensionPage('welcome.html');
    const how = { chromium: 'click the pin next to Précis', firefox: 'choose “Pin to Toolbar”' }[stage.browser];
    await until('what to do', async () => (await steps(page))[0]?.includes(how));
    await stage.manage('pin');
    await page.bringToFront();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await until('the praise', async () => (await steps(page))[0]?.includes('Done: the button is in the toolbar.'));
  });

  it.each(['ltr', 'rtl'])('has nothing that axe-core finds wrong, light or dark, %s', async direction => {
    const page = await stage.openExtensionPage('welcome.html');
    await page.evaluate(dir => void (document.documentElement.dir = dir), direction);
    for (const theme of ['dark', 'light']) {
      await page.evaluate(wanted => chrome.storage.local.set({ theme: wanted }), theme);
      await until(theme, () => page.evaluate(now => document.documentElement.dataset['theme'] === now, theme));
      expect(await violationsIn(expression => page.evaluate(expression))).toEqual([]);
    }
  });
});

describe.each(browserNames)('in %s', name => {
  it('opens once, and not again when the browser starts anew', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'precis-profile-'));
    try {
      for (const expected of [1, 0]) {
        const driver = await openBrowser(name, { profile });
        const inside = await driver.openExtensionPage('options.html');
        await aWhile();
        expect(await welcomePages(inside)).toBe(expected);
        await driver.close();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
