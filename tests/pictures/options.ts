import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isNumeric, optionDeclarations, optionNames, type OptionName } from '../../src/options';
import { browserNames, until, type BrowserName } from '../e2e/driver';
import { openBrowser } from '../e2e/open-browser';
import { newspaper, openSite } from '../e2e/site';
import { messagesOf } from '../e2e/spoken-extension';
import { popupOver, wholePicture, writeSheets, type Shot } from './sheet';

/** docs/options.md: the form, and the popup with every choice of every option that can be seen in it. */
export async function pictureOptions(docs: string, names: string[]): Promise<void> {
  const wanted = optionNames.filter(name => names.length === 0 || names.includes(name));
  const shots: Shot[] = [];
  for (const browser of browserNames) shots.push(...(await shotsIn(browser, wanted)));
  await writeSheets(resolve(docs, 'options'), shots);
  writeFileSync(resolve(docs, 'options.md'), page());
}

async function shotsIn(browser: BrowserName, wanted: OptionName[]): Promise<Shot[]> {
  const site = await openSite(newspaper);
  const driver = await openBrowser(browser);
  try {
    const form = await driver.openExtensionPage('options.html');
    await until('the form', () => form.evaluate(() => document.querySelector('input:checked') !== null));
    const shots: Shot[] = [{ sheet: 'form', browser, png: await wholePicture(form) }];
    for (const name of wanted) {
      for (const choice of optionDeclarations[name].choices) {
        await form.evaluate(change => chrome.storage.local.set(change), { [name]: choice });
        shots.push({ sheet: name, browser, png: await popupOver(driver, `${site.origin}/night-ferry.html`) });
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
