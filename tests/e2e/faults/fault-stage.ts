import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { optionNames } from '../../../src/options';
import { flawsIn, type Stored } from '../../faults/stored-data';
import { until, type BrowserName, type Driver, type Popup } from '../driver';
import { openBrowser } from '../open-browser';
import { settled } from '../popup-reader';
import { newspaper, openSite, type Site } from '../site';

/** A real browser in which things go wrong, cell after cell; what a cell opens is closed after it. */
export type FaultStage = {
  browser: BrowserName;
  driver: Driver;
  site: Site;
  open: (path: string, until?: 'load' | 'response') => Promise<Page>;
  click: (tab: Page) => Promise<Popup>;
  options: () => Promise<Page>;
  /** The same site's address by another name: another site, to the browsers. */
  elsewhere: (path: string) => string;
  /** Loads the extension anew, as an update does. */
  reload: () => Promise<void>;
  /** As long as what is not to happen would take at most. */
  pause: () => Promise<void>;
  /** Closes what a cell has opened, and takes note of nothing that it complained of. */
  tidy: () => Promise<void>;
  /** The next click works, and what is stored is sound. */
  aftermath: () => Promise<void>;
  close: () => Promise<void>;
};

export async function openFaultStage(browser: BrowserName): Promise<FaultStage> {
  const site = await openSite(newspaper);
  const driver = await openBrowser(browser);
  const tabs: Page[] = [];
  let popup: Popup | null = null;
  /** In Firefox, an open popup holds up what is clicked elsewhere. */
  const alone = async () => {
    await popup?.close();
    popup = null;
  };
  const noted = (tab: Page) => {
    tabs.push(tab);
    return tab;
  };
  // The same tab for all: nothing that went wrong elsewhere may hold it up.
  const bystander = await driver.openTab(`${site.origin}/winter-market.html`);
  return {
    browser,
    driver,
    site,
    async open(path, wait) {
      await alone();
      return noted(await driver.openTab(new URL(path, site.origin).href, wait));
    },
    async click(tab) {
      await alone();
      return (popup = await driver.clickToolbar(tab));
    },
    async options() {
      await alone();
      return noted(await driver.openExtensionPage('options.html'));
    },
    elsewhere: path => site.origin.replace('127.0.0.1', 'localhost') + path,
    reload: () => driver.manage('reload'),
    pause: () => new Promise(resolve => setTimeout(resolve, 300)),
    async tidy() {
      await alone();
      for (const tab of tabs.splice(0)) if (!tab.isClosed()) await tab.close();
      driver.complaints().splice(0);
    },
    async aftermath() {
      const again = await driver.clickToolbar(bystander);
      popup = again;
      const { failure, sentences } = await settled(again);
      expect([failure, sentences.length > 0], 'the next click').toEqual(['', true]);
      // The write follows the summary.
      await until('sound data', async () => flawsIn(await storedIn(again)).length === 0, 1_000).catch(async () => {
        expect(flawsIn(await storedIn(again)), 'stored data').toEqual([]);
      });
      // What a cell has chosen, or failed to take away again, holds in no other one.
      await again.evaluate(`chrome.storage.local.remove(${JSON.stringify(optionNames)})`);
      await alone();
    },
    async close() {
      await driver.close();
      await site.close();
    },
  };
}

function storedIn(popup: Popup): Promise<Stored> {
  return popup.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return { local: await local.get(null), session: await session.get(null), sync: await sync.get(null) };
  });
}
