import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { browserNames, type BrowserName, type Popup } from '../e2e/driver';
import { openBrowser } from '../e2e/open-browser';
import type { PopupState } from '../e2e/popup-ground';
import { leave, look, looks, popupStates } from '../e2e/popup-states';
import { newspaper, openSite } from '../e2e/site';
import { writeSheets, type Shot } from './sheet';

/** docs/states.md: every state of the real popup in both browsers, light and dark, left to right and right to left. */
export async function pictureStates(docs: string, names: string[]): Promise<void> {
  const states = popupStates.filter(({ name }) => names.length === 0 || names.includes(name));
  const shots: Shot[] = [];
  for (const browser of browserNames) shots.push(...(await shotsIn(browser, states)));
  await writeSheets(resolve(docs, 'states'), shots);
  writeFileSync(resolve(docs, 'states.md'), pageOf(popupStates));
}

async function shotsIn(browser: BrowserName, all: PopupState[]): Promise<Shot[]> {
  const taken: Shot[] = [];
  const site = await openSite(newspaper);
  const driver = await openBrowser(browser);
  try {
    for (const { name, reach } of all) {
      const opened: (Page | Popup)[] = [];
      const noted = <One extends Page | Popup>(one: One): One => {
        opened.unshift(one);
        return one;
      };
      const popup = await reach({
        browser,
        site,
        open: async (address, until) => noted(await driver.openTab(new URL(address, site.origin).href, until)),
        clickToolbar: async tab => noted(await driver.clickToolbar(tab)),
        openSidePanel: async (tab, popup) => noted(await driver.openSidePanel(tab, popup)),
        killBackground: () => driver.killBackground(),
      });
      for (const one of looks) {
        await look(popup, one);
        taken.push({ sheet: name, browser, png: await popup.picture() });
      }
      await leave(popup);
      for (const one of opened) await one.close();
      console.log(`${browser}: ${name}`);
    }
  } finally {
    await driver.close();
    await site.close();
  }
  return taken;
}

function pageOf(all: PopupState[]): string {
  const head = [
    '# The popup, state by state',
    '',
    'Made by `npm run pictures -- states` from the real popup, opened by a real click on the toolbar button: Chromium above, Firefox',
    `below; from the left: ${looks.map(({ name }) => name).join('; ')}. Right to left is laid on the English interface.`,
  ];
  const parts = all.map(({ name, caption }) => `## ${caption}\n\n![${caption}](states/${name}.webp)`);
  return [head.join('\n'), ...parts].join('\n\n') + '\n';
}
