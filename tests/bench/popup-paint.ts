import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until, type BrowserName, type Driver } from '../e2e/driver';
import { openBrowser } from '../e2e/open-browser';

/** When the browser has painted the first frame that holds the element, on the clock that this process has too. */
const observer = (selector: string) => `
  const seen = () => {
    if (globalThis.paintedAt || !document.querySelector(${JSON.stringify(selector)})) return;
    globalThis.paintedAt = -1;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { globalThis.paintedAt = performance.timeOrigin + performance.now(); };
      port2.postMessage(0);
    });
  };
  new MutationObserver(seen).observe(document, { childList: true, subtree: true });
  seen();`;

const isOver = `performance.getEntriesByType('mark').some(({ name }) => name === 'done' || name === 'failed')`;

// The harness waits for the page that a new extension opens.
const emptyBackground = `chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }))`;
const emptyPopup = '<!doctype html><meta charset="utf-8"><script src="observer.js" defer></script><body>Empty</body>';

export type Clicking = {
  driver: Driver;
  /** Milliseconds from a click on the toolbar button until the popup has painted what it is there to show. */
  click: (tab: Page) => Promise<number>;
  close: () => Promise<void>;
};

/** A real browser with the extension, or with one like it whose popup is an empty page. */
export async function openClicking(name: BrowserName, kind: 'ours' | 'empty'): Promise<Clicking> {
  const extension = mkdtempSync(join(tmpdir(), 'precis-speed-'));
  cpSync(`dist/${name}`, extension, { recursive: true });
  const popup = join(extension, 'popup.html');
  const html = readFileSync(popup, 'utf8').replace('</head>', '<script src="observer.js" defer></script></head>');
  writeFileSync(popup, kind === 'ours' ? html : emptyPopup);
  if (kind === 'empty') writeFileSync(join(extension, 'background.js'), emptyBackground);
  writeFileSync(join(extension, 'observer.js'), observer(kind === 'ours' ? '.points .sentence, .failure' : 'body'));
  const driver = await openBrowser(name, { extension });
  return {
    driver,
    async click(tab) {
      const start = performance.timeOrigin + performance.now();
      const shown = await driver.clickToolbar(tab);
      const painted = await until(
        'a painted popup',
        async () => {
          const at = await shown.evaluate<number>('globalThis.paintedAt ?? 0');
          return at > 0 ? at : null;
        },
        60_000,
      );
      // Not before is it remembered.
      if (kind === 'ours') await until('its end', () => shown.evaluate(isOver));
      await shown.close();
      return Number(painted) - start;
    },
    async close() {
      await driver.close();
      rmSync(extension, { recursive: true });
    },
  };
}
