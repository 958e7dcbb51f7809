import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { browserNames, type BrowserName } from './driver';
import { openBrowser } from './open-browser';
import { settled } from './popup-reader';
import { newspaper, openSite } from './site';

const zipFor = (browser: BrowserName) => resolve(import.meta.dirname, `../../dist/precis-${browser}.zip`);

/** Firefox takes the zip itself; Chromium wants it unpacked. */
function installable(browser: BrowserName, folder: string): string {
  const zip = zipFor(browser);
  if (browser === 'firefox') return zip;
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

it.each(browserNames)('the package for %s shows a summary', async browser => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-package-'));
  const site = await openSite(newspaper);
  const driver = await openBrowser(browser, { extension: installable(browser, folder) });
  try {
    const tab = await driver.openTab(`${site.origin}/night-ferry.html`);
    const { headline, sentences } = await settled(await driver.clickToolbar(tab));
    expect(headline).toBe('Electric night ferry halves noise in Vellin harbour');
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(driver.complaints()).toEqual([]);
  } finally {
    await driver.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
});
