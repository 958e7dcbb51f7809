import type { Page } from 'puppeteer-core';
import { browserNames, until, type BrowserName, type Driver } from '../e2e/driver';
import { openBrowser } from '../e2e/open-browser';
import { settled } from '../e2e/popup-reader';
import { newspaper, openSite } from '../e2e/site';
import { writeSheets, type Shot } from './sheet';

const pages: { path: string; style?: string }[] = [
  { path: '/night-ferry.html' },
  { path: '/night-ferry.html', style: 'html, html * { background: #17161c !important; color: #dcd9e2 !important }' },
  { path: '/arabic-ferry.html' },
];

/** docs/skim.webp: a page on light paper, on dark paper, and from right to left, with its second sentence moved to. */
export async function pictureSkim(docs: string): Promise<void> {
  const shots: Shot[] = [];
  for (const browser of browserNames) shots.push(...(await shotsIn(browser)));
  await writeSheets(docs, shots);
}

async function shotsIn(browser: BrowserName): Promise<Shot[]> {
  const site = await openSite(newspaper);
  const driver = await openBrowser(browser);
  try {
    const shots: Shot[] = [];
    for (const { path, style } of pages) {
      const tab = await driver.openTab(site.origin + path);
      await tab.setViewport({ width: 700, height: 900 });
      if (style !== undefined) await tab.addStyleTag({ content: style });
      await skim(driver, tab);
      shots.push({ sheet: 'skim', browser, png: Buffer.from(await tab.screenshot()) });
      await tab.close();
    }
    return shots;
  } finally {
    await driver.close();
    await site.close();
  }
}

async function skim(driver: Driver, tab: Page): Promise<void> {
  const popup = await driver.clickToolbar(tab);
  await settled(popup);
  await popup.click('.tool.skim');
  await until('the tints', () => tab.evaluate(() => CSS.highlights.size > 0));
  await popup.close();
  await tab.bringToFront();
  await tab.keyboard.down('Alt');
  for (let step = 0; step < 2; step++) await tab.keyboard.press('ArrowDown');
  await tab.keyboard.up('Alt');
}
