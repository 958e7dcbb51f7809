import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserNames, type BrowserName } from '../e2e/driver';
import { openBrowser } from '../e2e/open-browser';

/** One picture of the popup. */
export type Shot = { state: string; browser: BrowserName; look: string; png: Buffer };

/** Writes one sheet for each state: a row for each browser, a column for each look. */
export async function writeSheets(folder: string, states: { name: string }[], shots: Shot[]): Promise<void> {
  const driver = await openBrowser('chromium');
  try {
    const canvas = await driver.openTab('about:blank');
    for (const { name } of states) {
      await canvas.setViewport({ width: 1480, height: 100 });
      const own = shots.filter(({ state }) => state === name);
      const rows = browserNames.map(browser =>
        own
          .filter(shot => shot.browser === browser)
          .map(imageOf)
          .join(''),
      );
      await canvas.setContent(
        `<style>
          body { margin: 0; padding: 16px; background: #c9ccd3; }
          div { display: flex; gap: 16px; align-items: flex-start; }
          div + div { margin-top: 16px; }
          img { width: 350px; border-radius: 6px; box-shadow: 0 2px 10px #0005; }
        </style>${rows.map(row => `<div>${row}</div>`).join('')}`,
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
