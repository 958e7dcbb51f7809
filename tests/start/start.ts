// npm start [-- URL|FILE] [--browser chromium|firefox] [--watch]: Précis in a real browser, on a page.
// With a display: a window to click in. Without: a real click in a headless browser, its result printed and pictured.
// With --watch it stays, and what is changed in the sources is in the browser a second later.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import type { Driver } from '../e2e/driver';
import { openBrowser } from '../e2e/open-browser';
import { settled } from '../e2e/popup-reader';
import { parseArguments, servePage } from './page-to-show';
import { pictureOf } from './picture';
import { rebuilds } from './rebuilds';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { browser, page, watch } = parseArguments(process.argv.slice(2));
  const served = await servePage(page);
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  const driver = await openBrowser(browser, { headless });
  try {
    const closed = driver.closed();
    if (headless) await showResult(driver, served.url);
    else await showWindow(driver, served.url);
    if (watch) await keepUp(driver, closed, headless ? () => showResult(driver, served.url) : undefined);
    else if (!headless) await closed;
  } finally {
    await driver.close();
    await served.close();
  }
}

async function showWindow(driver: Driver, url: string): Promise<void> {
  await driver.openTab(url);
  console.log('Click the Précis button in the toolbar (it may be behind the puzzle piece). Close the browser to end.');
}

/** Until the browser is closed, each build that comes of a change replaces the extension. */
async function keepUp(driver: Driver, closed: Promise<void>, show?: () => Promise<void>): Promise<void> {
  const ended = new AbortController();
  void closed.then(() => {
    ended.abort();
  });
  const builds = rebuilds(ended.signal);
  console.log('Waiting for changes in the sources.');
  for await (const time of builds) {
    try {
      await driver.installAgain();
      console.log(`Loaded anew at ${time.toLocaleTimeString()}.`);
      await show?.();
    } catch (error) {
      // Half a change may be what the browser refuses, or what shows nothing.
      console.error(error instanceof Error ? error.message : String(error));
    }
  }
}

async function showResult(driver: Driver, url: string): Promise<void> {
  const tab = await driver.openTab(url);
  const popup = await driver.clickToolbar(tab);
  const shown = await settled(popup);
  const neighbours = shown.cards.map(({ label, title }) => `${label}: ${title}`);
  console.log(`\n${shown.headline}\n${shown.site}${shown.times && ` · ${shown.times}`}\n`);
  for (const sentence of shown.sentences) console.log(`• ${sentence}`);
  if (shown.failure) console.log(shown.failure);
  console.log(['', ...neighbours].join('\n'));
  const file = resolve(process.env['INIT_CWD'] ?? '.', `precis-${driver.name}.png`);
  writeFileSync(file, await pictureOf(driver, tab, popup));
  await tab.close();
  console.log(`\nPicture of page and popup: ${file}`);
}
