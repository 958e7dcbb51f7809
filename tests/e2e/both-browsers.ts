import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import {
  browserNames,
  type BrowserName,
  type Deed,
  type Driver,
  type DriverOptions,
  type MenuItem,
  type Popup,
  type Shortcut,
} from './driver';
import { openBrowser } from './open-browser';
import { newspaper, openSite, type Site } from './site';

/** A real browser with the extension, beside our newspaper; what a test opens is closed after it. */
export type Stage = {
  readonly browser: BrowserName;
  readonly site: Site;
  /** Opens a page of the newspaper by its path, or any address; waits for its load or only for its first bytes. */
  open: (address: string, until?: 'load' | 'response') => Promise<Page>;
  openExtensionPage: (file: string) => Promise<Page>;
  openPrivately: (address: string) => Promise<Page>;
  clickToolbar: (tab: Page) => Promise<Popup>;
  pressToolbar: (tab: Page) => Promise<void>;
  /** Clicks on the popup's button for it; what is returned shows what the popup did, and closes as one. */
  openSidePanel: (tab: Page, popup: Popup) => Promise<Popup>;
  pressShortcut: (tab: Page, shortcut: Shortcut) => Promise<void>;
  openedPopup: () => Promise<Popup>;
  chooseFromMenu: (tab: Page, item: MenuItem) => Promise<Popup>;
  manage: (deed: Deed) => Promise<void>;
  withdrawAccess: Driver['withdrawAccess'];
  answerAccess: Driver['answerAccess'];
  killBackground: () => Promise<void>;
  /** Takes note of complaints that a test provokes on purpose. */
  forgiveComplaints: () => string[];
};

/** Runs a suite in each real browser; after each test the extension may not have printed an error or warning. */
export function inBothBrowsers(suite: (stage: Stage) => void, options: Partial<DriverOptions> = {}): void {
  describe.each(browserNames)('in %s', browser => {
    let driver: Driver;
    let site: Site;
    const opened: (Page | Popup)[] = [];
    const noted = <Opened extends Page | Popup>(one: Opened): Opened => {
      opened.unshift(one);
      return one;
    };

    beforeAll(async () => {
      site = await openSite(newspaper);
      driver = await openBrowser(browser, options);
    });
    afterEach(async () => {
      // The browser itself closes the extension's pages when that is loaded anew.
      const isTab = (one: Page | Popup) => 'isClosed' in one;
      const all = opened.splice(0).filter(one => !('isClosed' in one && one.isClosed()));
      // Views before tabs: a panel reads the tab that comes to the front, and Firefox warns of a script cut off by its end.
      for (const one of all.toSorted((a, b) => Number(isTab(a)) - Number(isTab(b)))) await one.close();
      expect(driver.complaints().splice(0), 'errors and warnings of the extension').toEqual([]);
    });
    afterAll(async () => {
      await driver.close();
      await site.close();
    });

    suite({
      browser,
      get site() {
        return site;
      },
      open: async (address, until) => noted(await driver.openTab(new URL(address, site.origin).href, until)),
      openExtensionPage: async file => noted(await driver.openExtensionPage(file)),
      openPrivately: async address => noted(await driver.openPrivateTab(new URL(address, site.origin).href)),
      clickToolbar: async tab => noted(await driver.clickToolbar(tab)),
      pressToolbar: tab => driver.pressToolbar(tab),
      openSidePanel: async (tab, popup) => noted(await driver.openSidePanel(tab, popup)),
      pressShortcut: (tab, shortcut) => driver.pressShortcut(tab, shortcut),
      openedPopup: async () => noted(await driver.openedPopup()),
      chooseFromMenu: async (tab, item) => noted(await driver.chooseFromMenu(tab, item)),
      manage: deed => driver.manage(deed),
      withdrawAccess: pattern => driver.withdrawAccess(pattern),
      answerAccess: answer => driver.answerAccess(answer),
      killBackground: () => driver.killBackground(),
      forgiveComplaints: () => driver.complaints().splice(0),
    });
  });
}
