import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserNames, until, type BrowserName } from '../e2e/driver';
import { ensureFonts } from '../e2e/fonts';
import { openBrowser } from '../e2e/open-browser';
import { newspaper, openSite } from '../e2e/site';
import { locales, messagesOf, spokenExtension } from '../e2e/spoken-extension';
import { popupOver, wholePicture, writeSheets, type Shot } from './sheet';

/** docs/languages.md: the interface in every language, in both browsers. */
export async function pictureLanguages(docs: string, names: string[]): Promise<void> {
  ensureFonts();
  const wanted = locales.filter(locale => names.length === 0 || names.includes(locale));
  const shots: Shot[] = [];
  for (const browser of browserNames) shots.push(...(await shotsIn(browser, wanted)));
  await writeSheets(resolve(docs, 'languages'), shots);
  writeFileSync(resolve(docs, 'languages.md'), page());
}

async function shotsIn(browser: BrowserName, wanted: string[]): Promise<Shot[]> {
  const site = await openSite(newspaper);
  const extension = spokenExtension(browser);
  const driver = await openBrowser(browser, { extension: extension.folder });
  const shots: Shot[] = [];
  try {
    for (const locale of wanted) {
      extension.speak(messagesOf(locale));
      await driver.manage('reload');
      const take = (png: Buffer) => shots.push({ sheet: locale, browser, png });
      take(await popupOver(driver, `${site.origin}/island-walk.html`));
      take(await popupOver(driver, `${site.origin}/`));
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
