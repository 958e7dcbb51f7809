import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import english from '../../../src/_locales/en/messages.json';
import { until, type Popup } from '../driver';
import { settled, shownWhen } from '../popup-reader';
import { empty, endOf, fill, reopened, summaryOf, type Scenarios } from './acts';

const saysNotSaved = (view: { evaluate: (expression: string) => Promise<unknown> }, selector: string) =>
  until('that it is not saved', async () => {
    const said = await view.evaluate(`document.querySelector('${selector}')?.textContent`);
    return said === english.notSaved.message;
  });
const lengthIn = (view: { evaluate: (expression: string) => Promise<unknown> }) =>
  view.evaluate(`document.querySelector('input[name=length]:checked')?.value ?? null`);
const isLength = (view: Popup | Page, length: string) =>
  until(length, async () => (await lengthIn(view as never)) === length);
const stored = (view: { evaluate: (expression: string) => Promise<unknown> }) =>
  view.evaluate(`chrome.storage.local.get('length').then(({ length }) => length ?? null)`);

/** As a click does, also in a tab that is behind another. */
const choose = (page: Page, selector: string) =>
  page.$eval(selector, input => {
    (input as HTMLElement).click();
  });

export const settingsScenarios: Scenarios<'toggle' | 'save' | 'reset' | 'command'> = {
  toggle: {
    async quota(stage) {
      const { popup, shown } = await summaryOf(stage);
      await fill(popup, 'local', 1);
      await popup.click('input[value=short]');
      await saysNotSaved(popup, '.status');
      expect(await lengthIn(popup), 'the switch tells what holds').toBe('medium');
      expect((await settled(popup)).sentences).toEqual(shown.sentences);
      await empty(popup, 'local');
      await popup.click('input[value=short]');
      await shownWhen(popup, 'fewer', ({ sentences }) => sentences.length < shown.sentences.length);
      return 'said';
    },
    async double(stage) {
      const { popup } = await summaryOf(stage);
      await popup.evaluate(() => {
        for (const length of ['short', 'long']) document.querySelector<HTMLElement>(`input[value=${length}]`)?.click();
      });
      await isLength(popup, 'long');
      expect(await stored(popup)).toBe('long');
      return endOf(popup);
    },
    async second(stage) {
      const settings = await stage.options();
      const { popup } = await summaryOf(stage);
      await Promise.all([popup.click('input[value=short]'), choose(settings, 'input[value=dark]')]);
      await isLength(settings, 'short');
      await until('the theme', () => popup.evaluate(() => document.documentElement.dataset['theme'] === 'dark'));
      return endOf(popup);
    },
    async reopened(stage) {
      const { tab, popup } = await summaryOf(stage);
      await popup.click('input[value=short]');
      const again = await reopened(stage, tab, popup);
      const end = await endOf(again);
      await isLength(again, 'short');
      return end;
    },
  },
  save: {
    async quota(stage) {
      const settings = await stage.options();
      await fill(settings, 'local', 1);
      await settings.click('input[name=length][value=long]');
      await saysNotSaved(settings, '.refusal');
      expect(await lengthIn(settings), 'the form tells what holds').toBe('medium');
      await empty(settings, 'local');
      await settings.click('input[name=length][value=long]');
      await until('it to be stored', async () => (await stored(settings)) === 'long');
      return 'said';
    },
    async closed(stage) {
      const settings = await stage.options();
      await settings.click('input[name=length][value=long]');
      await settings.close();
      await isLength(await stage.options(), 'long');
      return 'result';
    },
  },
  reset: {
    async quota(stage) {
      const settings = await stage.options();
      await settings.click('input[name=length][value=long]');
      await until('it to be stored', async () => (await stored(settings)) === 'long');
      await fill(settings, 'local', 1);
      await settings.click('.keeping > button:nth-of-type(3)');
      await saysNotSaved(settings, '.said span');
      expect(await stored(settings)).toBe('long');
      await empty(settings, 'local');
      await settings.click('.keeping > button:nth-of-type(3)');
      await isLength(settings, 'medium');
      return 'said';
    },
  },
  command: {
    async quota(stage) {
      const settings = await stage.options();
      await fill(settings, 'session', 1);
      const tab = await stage.open('/notice.html');
      await stage.driver.pressShortcut(tab, 'next');
      await until('the badge', () =>
        settings.evaluate(async () => {
          const tabs = await chrome.tabs.query({ active: true });
          const texts = tabs.map(({ id = -1 }) => chrome.action.getBadgeText({ tabId: id }));
          return (await Promise.all(texts)).includes('!');
        }),
      );
      await empty(settings, 'session');
      return 'said';
    },
  },
};
