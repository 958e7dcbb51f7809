// npm start [-- URL|FILE] [--browser chromium|firefox]: Précis in a real browser, on a page.
// With a display: a window to click in. Without: a real click in a headless browser, its result printed and pictured.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import type { Driver } from '../e2e/driver';
import { openBrowser } from '../e2e/open-browser';
import { settled } from '../e2e/popup-reader';
import { parseArguments, servePage } from './page-to-show';
import { pictureOf } from './picture';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { browser, page } = parseArguments(process.argv.slice(2));
  const served = await servePage(page);
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  const driver = await openBrowser(browser, { headless });
  try {
    if (headless) await showResult(driver, served.url);
    else await showWindow(driver, served.url);
  } finally {
    await driver.close();
    await served.close();
  }
}

async function showWindow(driver: Driver, url: string): Promise<void> {
  await driver.openTab(url);
  console.log('Click the Précis button in the toolbar (it may be behind the puzzle piece). Close the browser to end.');
  await driver.closed();
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
  console.log(`\nPicture of page and popup: ${file}`);
}
