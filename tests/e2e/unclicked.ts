import type { Page } from 'puppeteer-core';
import { allowedExtension } from './allowed-extension';
import { until, type BrowserName, type Driver } from './driver';
import { openBrowser } from './open-browser';

/** A browser whose extension may read our newspaper without a click, and a page of the extension that can ask it to. */
export type Unclicked = { driver: Driver; own: Page; close: () => Promise<void> };

export async function openUnclicked(browser: BrowserName): Promise<Unclicked> {
  const copy = allowedExtension(browser);
  const driver = await openBrowser(browser, { extension: copy.folder });
  const own = await driver.openExtensionPage('options.html');
  // It would offer its line in each page.
  await until('the line to be registered, and to be no longer', () =>
    own.evaluate(async () => {
      const [registered] = await chrome.scripting.getRegisteredContentScripts();
      if (registered) await chrome.scripting.unregisterContentScripts();
      return registered !== undefined;
    }),
  );
  return {
    driver,
    own,
    async close() {
      await driver.close();
      copy.remove();
    },
  };
}
