import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isNumeric, optionDeclarations, optionNames, type OptionName } from '../../src/options';
import { browserNames, until, type BrowserName, type Driver } from '../e2e/driver';
import { openBrowser } from '../e2e/open-browser';
import { settled } from '../e2e/popup-reader';
import { newspaper, openSite } from '../e2e/site';
import { messagesOf } from '../e2e/spoken-extension';
import { fitting, wholePicture, writeSheets, type Shot } from './sheet';

/** docs/options.md: the form, and the popup with every choice of every option that can be seen in it. */
export async function pictureOptions(docs: string): Promise<void> {
  const shots: Shot[] = [];
  for (const browser of browserNames) shots.push(...(await shotsIn(browser)));
  await writeSheets(resolve(docs, 'options'), shots);
  writeFileSync(resolve(docs, 'options.md'), page());
}

async function shotsIn(browser: BrowserName): Promise<Shot[]> {
  const site = await openSite(newspaper);
  const driver = await openBrowser(browser);
  try {
    const form = await driver.openExtensionPage('options.html');
    await until('the form', () => form.evaluate(() => document.querySelector('input:checked') !== null));
    const shots: Shot[] = [{ sheet: 'form', browser, png: await wholePicture(form) }];
    for (const name of optionNames) {
      for (const choice of optionDeclarations[name].choices) {
        await form.evaluate(change => chrome.storage.local.set(change), { [name]: choice });
        shots.push({ sheet: name, browser, png: await pictureOf(driver, site.origin) });
      }
      await form.evaluate(() => chrome.storage.local.clear());
      console.log(`${browser}: ${name}`);
    }
    return shots;
  } finally {
    await driver.close();
    await site.close();
  }
}

/** The popup with a sentence marked, so that every colour is seen. */
async function pictureOf(driver: Driver, origin: string): Promise<Buffer> {
  const tab = await driver.openTab(`${origin}/night-ferry.html`);
  const popup = await driver.clickToolbar(tab);
  await settled(popup);
  // In running text, the middle of a sentence's box may be another sentence.
  await popup.evaluate(() => document.querySelector<HTMLElement>('.sentence')?.click());
  await until('its mark', () => popup.evaluate(() => document.querySelector('.sentence[aria-pressed=true]') !== null));
  await fitting();
  const png = await popup.picture();
  await popup.close();
  await tab.close();
  return png;
}

function page(): string {
  const words = messagesOf('en');
  const said = (key: string) => words[key]?.message ?? '';
  const labelOf = (name: OptionName, choice: string | boolean) => {
    if (typeof choice === 'boolean') return choice ? 'on' : 'off';
    return isNumeric(choice) ? `${choice}×` : said(`option_${name}_${choice}`);
  };
  const titleOf = (name: OptionName) => {
    const { choices } = optionDeclarations[name];
    return `${said(`option_${name}`)}: ${choices.map(choice => labelOf(name, choice)).join(', ')}`;
  };
  const parts = optionNames.map(name => `## ${titleOf(name)}\n\n![${said(`option_${name}`)}](options/${name}.webp)`);
  return `${[
    '# The options, choice by choice',
    'Made by `npm run pictures -- options` from the real popup: Chromium above, Firefox below; the choices from the left.',
    '![The form](options/form.webp)',
    ...parts,
  ].join('\n\n')}\n`;
}
