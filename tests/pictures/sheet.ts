import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { browserNames, until, type BrowserName, type Driver } from '../e2e/driver';
import { openBrowser } from '../e2e/open-browser';
import { settled } from '../e2e/popup-reader';

/** One picture of the popup, or of a page, and the sheet that it stands on. */
export type Shot = { sheet: string; browser: BrowserName; png: Buffer };

/** A page in a window that is no wider than it needs. */
export async function wholePicture(page: Page): Promise<Buffer> {
  await page.setViewport({ width: 700, height: 700 });
  return Buffer.from(await page.screenshot({ fullPage: true }));
}

/** The popup over a page, with its first sentence marked where it has any. */
export async function popupOver(driver: Driver, address: string): Promise<Buffer> {
  const tab = await driver.openTab(address);
  const popup = await driver.clickToolbar(tab);
  await settled(popup);
  // In running text, the middle of a sentence's box may be another sentence.
  await popup.evaluate(() => document.querySelector<HTMLElement>('.sentence')?.click());
  await until('what was clicked', () =>
    popup.evaluate(() => document.querySelector('.failure, .sentence[aria-pressed=true]') !== null),
  );
  // A window follows its contents a moment later.
  await new Promise(resolve => setTimeout(resolve, 400));
  const png = await popup.picture();
  await popup.close();
  await tab.close();
  return png;
}

/** Writes the sheets: a row for each browser, its pictures side by side. */
export async function writeSheets(folder: string, shots: Shot[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const driver = await openBrowser('chromium');
  try {
    const canvas = await driver.openTab('about:blank');
    for (const name of new Set(shots.map(({ sheet }) => sheet))) {
      const own = shots.filter(({ sheet }) => sheet === name);
      const rows = browserNames.map(browser => own.filter(shot => shot.browser === browser));
      const columns = Math.max(...rows.map(row => row.length));
      await canvas.setViewport({ width: 16 + columns * 366, height: 100 });
      await canvas.setContent(
        `<style>
          body { margin: 0; padding: 16px; background: #c9ccd3; }
          div { display: flex; gap: 16px; align-items: flex-start; }
          div + div { margin-top: 16px; }
          img { width: 350px; border-radius: 6px; box-shadow: 0 2px 10px #0005; }
        </style>${rows.map(row => `<div>${row.map(imageOf).join('')}</div>`).join('')}`,
      );
      const sheet = await canvas.screenshot({ type: 'webp', quality: 60, fullPage: true });
      writeFileSync(join(folder, `${name}.webp`), sheet);
    }
  } finally {
    await driver.close();
  }
}

function imageOf({ png }: Shot): string {
  return `<img src="data:image/png;base64,${png.toString('base64')}">`;
}
