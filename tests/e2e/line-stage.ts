import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { htmlOf, themePages } from '../fixtures/theme-pages';
import { allowedExtension } from './allowed-extension';
import { until, type BrowserName, type Driver } from './driver';
import { linesIn, type SeenLine } from './line-reader';
import { openBrowser } from './open-browser';
import { openSite, type Site } from './site';

/** A real browser whose extension is allowed on a site of theme pages. */
export type LineStage = {
  driver: Driver;
  site: Site;
  /** Opens `/plain.html`, or whatever page there is. */
  open: (path: string) => Promise<Page>;
  /** Opens a theme's page of which a reader sees the beginning before the rest comes. */
  openSlowly: (name: string, host?: string) => Promise<Page>;
  lines: (tab: Page) => Promise<SeenLine[]>;
  /** Waits until the lines of a page are as they should be. */
  linesWhen: (tab: Page, what: string, isSo: (lines: SeenLine[]) => boolean) => Promise<SeenLine[]>;
  /** Loads the extension anew, as an update does. */
  update: () => Promise<void>;
  close: () => Promise<void>;
};

export async function openLineStage(browser: BrowserName, pages: Record<string, string> = {}): Promise<LineStage> {
  const folder = mkdtempSync(join(tmpdir(), 'precis-themes-'));
  for (const theme of themePages) writeFileSync(join(folder, `${theme.name}.html`), htmlOf(theme));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
  const site = await openSite(folder);
  const copy = allowedExtension(browser);
  const driver = await openBrowser(browser, { extension: copy.folder });
  let ours: Page | null = null;
  await registered(driver);
  const lines = async (tab: Page) => {
    if (!ours || ours.isClosed()) {
      ours = await driver.openExtensionPage('options.html');
      await tab.bringToFront();
    }
    return linesIn(ours, tab.url());
  };
  return {
    driver,
    site,
    open: path => driver.openTab(new URL(path, site.origin).href),
    async openSlowly(name, host = '127.0.0.1') {
      const theme = themePages.find(one => one.name === name);
      const slow = site.serveSlowly(`/slow/${name}`, theme?.first ?? '', theme?.rest ?? '');
      const tab = await driver.openTab(`${site.origin.replace('127.0.0.1', host)}/slow/${name}`, 'response');
      await until('its first paint', () => tab.evaluate(() => performance.getEntriesByType('paint').length > 0));
      slow.finish();
      await until('its end', () => tab.evaluate(() => document.readyState === 'complete'));
      return tab;
    },
    lines,
    linesWhen: (tab, what, isSo) =>
      until(what, async () => {
        const seen = await lines(tab);
        return isSo(seen) ? seen : null;
      }) as Promise<SeenLine[]>,
    async update() {
      await driver.manage('reload');
      // The browser has closed it.
      ours = null;
      await registered(driver);
    },
    async close() {
      await driver.close();
      await site.close();
      copy.remove();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Waits until the browser runs the line in pages that load from now on. */
async function registered(driver: Driver): Promise<void> {
  const page = await driver.openExtensionPage('options.html');
  await until('the line', () =>
    page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length),
  );
  await page.close();
}

export function middleOf({ left, top, right, bottom }: SeenLine['box']): [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}
