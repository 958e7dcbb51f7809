import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, until, type Driver, type Popup } from './driver';
import { ensureFonts } from './fonts';
import { openBrowser } from './open-browser';
import { settled, shownWhen } from './popup-reader';
import { shownWords } from './shown-words';
import { newspaper, openSite, type Site } from './site';
import {
  locales,
  messagesOf,
  pseudoLocale,
  spokenExtension,
  type Messages,
  type SpokenExtension,
} from './spoken-extension';

const pseudo = pseudoLocale(messagesOf('en'));
const rightToLeft = ['ar', 'he'];

describe.each(browserNames)('in %s', name => {
  let extension: SpokenExtension;
  let driver: Driver;
  let site: Site;
  const opened: { close: () => Promise<void> }[] = [];

  beforeAll(async () => {
    ensureFonts();
    site = await openSite(newspaper);
    extension = spokenExtension(name);
    driver = await openBrowser(name, { extension: extension.folder });
  });
  afterEach(async () => {
    await closeAll();
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
    extension.remove();
  });

  async function speak(messages: Messages): Promise<void> {
    extension.speak(messages);
    await driver.manage('reload');
  }

  async function closeAll(): Promise<void> {
    for (const one of opened.splice(0)) await one.close();
  }

  /** Of one page after the other: what was opened before is closed. */
  async function clickOn(path: string): Promise<Popup> {
    await closeAll();
    const tab = await driver.openTab(site.origin + path);
    opened.push(tab);
    const popup = await driver.clickToolbar(tab);
    opened.unshift(popup);
    return popup;
  }

  /** A summary, with what can be done with a sentence; then whatever else is wanted of that popup. */
  async function summary(see: (popup: Popup) => Promise<void>, more?: (popup: Popup) => Promise<void>): Promise<void> {
    const popup = await clickOn('/island-walk.html');
    await settled(popup);
    await popup.click('.sentence');
    await until('what to do with it', () => popup.evaluate(() => document.querySelector('.sentence-actions') !== null));
    await see(popup);
    await more?.(popup);
  }

  async function refusal(see: (popup: Popup) => Promise<void>): Promise<void> {
    const popup = await clickOn('/');
    await shownWhen(popup, 'a refusal', ({ failure }) => failure !== '');
    await see(popup);
  }

  it('says everything in the words of its messages, with room for longer ones', async () => {
    await speak(pseudo);
    const see = async (popup: { evaluate: (page: typeof shownWords) => Promise<ReturnType<typeof shownWords>> }) => {
      const { words, cut } = await popup.evaluate(shownWords);
      expect(words.filter(word => !/^(?:⟦.*⟧|Précis)$/s.test(word))).toEqual([]);
      expect(words.length).toBeGreaterThan(8);
      expect(cut).toEqual([]);
    };
    await summary(see, async popup => {
      await popup.click('.tool.copy');
      await until('the menu', () => popup.evaluate(() => document.querySelector('.menu:popover-open') !== null));
      await see(popup);
      for (const panel of ['help', 'report']) {
        await popup.click(`.tool.${panel}`);
        await until(panel, () => popup.evaluate(() => document.querySelector('.panel h2') !== null));
        await see(popup);
      }
    });
    await refusal(see);
    await closeAll();
    for (const file of ['options.html', 'welcome.html']) {
      const page = await driver.openExtensionPage(file);
      opened.push(page);
      await until('its words', () => page.evaluate(() => document.querySelector('h1') !== null));
      await see(page);
    }
  });

  it.each(locales)('speaks %s, in its direction, and cuts no word', async locale => {
    const messages = messagesOf(locale);
    await speak(messages);
    const see = async (popup: Popup) => {
      expect((await popup.evaluate(shownWords)).cut).toEqual([]);
      const about = await popup.evaluate(() => {
        const { lang, dir } = document.documentElement;
        const help = document.querySelector<HTMLElement>('.tool.help')?.title;
        return { lang, dir, help };
      });
      expect(about).toMatchObject({
        lang: messages['languageTag']?.message,
        dir: rightToLeft.includes(locale) ? 'rtl' : 'ltr',
        help: messages['help']?.message,
      });
    };
    await summary(see);
    await refusal(see);
  });
});
