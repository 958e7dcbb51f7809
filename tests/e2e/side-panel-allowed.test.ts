import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedExtension } from './allowed-extension';
import { browserNames, until, type Driver } from './driver';
import { openBrowser } from './open-browser';
import { settled, shownWhen } from './popup-reader';
import { newspaper, openSite, type Site } from './site';

describe.each(browserNames)('the side panel beside pages of an allowed site, in %s', browser => {
  let site: Site;
  let driver: Driver;
  let copy: ReturnType<typeof allowedExtension>;
  beforeAll(async () => {
    site = await openSite(newspaper);
    copy = allowedExtension(browser);
    driver = await openBrowser(browser, { extension: copy.folder });
  });
  afterAll(async () => {
    await driver.close();
    copy.remove();
    await site.close();
  });

  it('follows the reader by itself, to another page and to another tab', async () => {
    const tab = await driver.openTab(`${site.origin}/night-ferry.html`);
    const popup = await driver.clickToolbar(tab);
    await settled(popup);
    const panel = await driver.openSidePanel(tab, popup);
    await until('the popup to close', async () => !(await popup.isOpen()));
    const follows = (headline: RegExp) =>
      shownWhen(panel, String(headline), shown => headline.test(shown.headline) && shown.sentences.length > 0);
    await follows(/^Electric night ferry/);
    await tab.goto(`${site.origin}/winter-market.html`);
    expect((await follows(/^Winter market/)).failure).toBe('');
    await driver.openTab(`${site.origin}/night-ferry.html`);
    expect((await follows(/^Electric night ferry/)).failure).toBe('');
    expect(driver.complaints()).toEqual([]);
  });
});
