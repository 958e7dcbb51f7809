import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserNames, until, type BrowserName, type Driver } from '../e2e/driver';
import { ensureFonts } from '../e2e/fonts';
import { openBrowser } from '../e2e/open-browser';
import { settled } from '../e2e/popup-reader';
import { newspaper, openSite } from '../e2e/site';
import { locales, messagesOf, spokenExtension } from '../e2e/spoken-extension';
import { fitting, wholePicture, writeSheets, type Shot } from './sheet';

/** docs/languages.md: the interface in every language, in both browsers. */
export async function pictureLanguages(docs: string): Promise<void> {
  ensureFonts();
  const shots: Shot[] = [];
  for (const browser of browserNames) shots.push(...(await shotsIn(browser)));
  await writeSheets(resolve(docs, 'languages'), shots);
  writeFileSync(resolve(docs, 'languages.md'), page());
}

async function shotsIn(browser: BrowserName): Promise<Shot[]> {
  const site = await openSite(newspaper);
  const extension = spokenExtension(browser);
  const driver = await openBrowser(browser, { extension: extension.folder });
  const shots: Shot[] = [];
  try {
    for (const locale of locales) {
      extension.speak(messagesOf(locale));
      await driver.manage('reload');
      const take = (png: Buffer) => shots.push({ sheet: locale, browser, png });
      take(await popupOn(driver, `${site.origin}/island-walk.html`));
      take(await popupOn(driver, `${site.origin}/`));
      for (const file of ['options.html', 'welcome.html']) {
        const opened = await driver.openExtensionPage(file);
        await until('its words', () => opened.evaluate(() => document.querySelector('h1') !== null));
        take(await wholePicture(opened));
        await opened.close();
      }
      console.log(`${browser}: ${locale}`);
    }
  } finally {
    await driver.close();
    await site.close();
    extension.remove();
  }
  return shots;
}

async function popupOn(driver: Driver, address: string): Promise<Buffer> {
  const tab = await driver.openTab(address);
  const popup = await driver.clickToolbar(tab);
  if ((await settled(popup)).failure === '') await popup.click('.sentence');
  await until('what was clicked', () =>
    popup.evaluate(() => document.querySelector('.failure, .sentence[aria-pressed=true]') !== null),
  );
  await fitting();
  const png = await popup.picture();
  await popup.close();
  await tab.close();
  return png;
}

/** A message file says of its language tag whether a speaker has read it. */
function page(): string {
  const name = new Intl.DisplayNames('en', { type: 'language' });
  const own = (tag: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  const rows = locales.map(locale => {
    const { message: tag = locale, description } = messagesOf(locale)['languageTag'] ?? {};
    const isReviewed = !description?.startsWith('Not yet reviewed');
    return `| [${own(tag)}](#${locale.toLowerCase()}) | ${name.of(tag) ?? tag} | ${isReviewed ? 'yes' : 'not yet'} |`;
  });
  return `${[
    '# The interface in its languages',
    'Made by `npm run pictures -- languages`: Chromium above, Firefox below; popup, refusal, options, welcome page.',
    'How to add or correct one: [contributing.md](contributing.md#a-language-of-the-interface).',
    ['| language | | reviewed by a speaker |', '| --- | --- | --- |', ...rows].join('\n'),
    ...locales.map(locale => `## ${locale}\n\n![The interface in ${locale}](languages/${locale}.webp)`),
  ].join('\n\n')}\n`;
}
