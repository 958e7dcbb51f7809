import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserNames, until, type BrowserName } from '../e2e/driver';
import { openBrowser } from '../e2e/open-browser';
import { settled } from '../e2e/popup-reader';
import { newspaper, openSite } from '../e2e/site';

const height = 640;

/** docs/side-panel.webp: the panel beside its page, a sentence marked in both; Chromium at the left, Firefox at the right. */
export async function pictureSidePanel(docs: string): Promise<void> {
  const pairs: string[] = [];
  for (const browser of browserNames) pairs.push(`<div>${await pictured(browser)}</div>`);
  const driver = await openBrowser('chromium');
  try {
    const canvas = await driver.openTab('about:blank');
    await canvas.setViewport({ width: 1572, height: height + 32 });
    await canvas.setContent(
      `<style>
        body { display: flex; gap: 16px; margin: 0; padding: 16px; background: #c9ccd3; }
        div { display: flex; gap: 4px; border-radius: 6px; overflow: hidden; box-shadow: 0 2px 10px #0005; }
        img { height: ${height}px; object-fit: cover; object-position: top; }
      </style>${pairs.join('')}`,
    );
    writeFileSync(resolve(docs, 'side-panel.webp'), await canvas.screenshot({ type: 'webp', quality: 60 }));
  } finally {
    await driver.close();
  }
}

/** The picture of a page, and that of the panel beside it. */
async function pictured(browser: BrowserName): Promise<string> {
  const site = await openSite(newspaper);
  const driver = await openBrowser(browser);
  try {
    const tab = await driver.openTab(`${site.origin}/night-ferry.html`);
    const popup = await driver.clickToolbar(tab);
    await settled(popup);
    const panel = await driver.openSidePanel(tab, popup);
    await settled(panel);
    await tab.setViewport({ width: 520, height });
    await panel.click('li:nth-child(2) .sentence');
    await until('the mark', () => tab.evaluate(() => CSS.highlights.get('precis-yellow')?.size === 1));
    // A window follows its contents a moment later.
    await new Promise(resolve => setTimeout(resolve, 400));
    const pictures = [Buffer.from(await tab.screenshot()), await panel.picture()];
    return pictures.map(png => `<img src="data:image/png;base64,${png.toString('base64')}">`).join('');
  } finally {
    await driver.close();
    await site.close();
  }
}
