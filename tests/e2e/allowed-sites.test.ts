import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { htmlOf, themePages } from '../fixtures/theme-pages';
import { inBothBrowsers, type Stage } from './both-browsers';
import { until, type Popup } from './driver';
import { linesIn as seenLines } from './line-reader';
import { middleOf } from './line-stage';
import { settled } from './popup-reader';
import { startScreen } from './screen';

const screen = await startScreen();
afterAll(screen.stop);

const site = 'http://127.0.0.1/*';
const switchOf = (popup: Popup) => popup.evaluate<boolean>('document.querySelector("input[name=site]").checked');

/** On which sites the browser runs our line, as the extension is told. */
async function registered(stage: Stage): Promise<string[]> {
  const inside = await stage.openExtensionPage('options.html');
  const scripts = await inside.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await inside.close();
  return scripts.flatMap(({ matches = [] }) => matches);
}

const isRegistered = (stage: Stage, sites: string[]) =>
  until(`the line on ${sites.join() || 'no site'}`, async () => String(await registered(stage)) === String(sites));

/** Our lines in the page that is open. */
const linesIn = (tab: Page) => tab.evaluate(() => document.querySelectorAll('precis-line').length);

async function switchInPopup(stage: Stage): Promise<Popup> {
  const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
  await settled(popup);
  // The question closes Chromium's popup in the middle of this click.
  await Promise.race([
    popup.click('input[name=site]'),
    until('the popup to close', async () => !(await popup.isOpen())),
  ]);
  return popup;
}

/** Chromium does not ask again for what it was once given, unless that was withdrawn in its settings. */
async function allowSite(stage: Stage, isAsked = stage.browser === 'firefox'): Promise<void> {
  const popup = await switchInPopup(stage);
  if (isAsked) await stage.answerAccess('allow');
  await popup.close();
  await isRegistered(stage, [site]);
}

inBothBrowsers(
  stage => {
    beforeEach(async () => {
      const inside = await stage.openExtensionPage('options.html');
      await inside.evaluate(origins => chrome.permissions.remove({ origins }), [site]);
      await inside.close();
      await isRegistered(stage, []);
    });

    it('changes nothing when the reader denies', async () => {
      const popup = await switchInPopup(stage);
      await stage.answerAccess('deny');
      if (await popup.isOpen()) await until('the switch to go back', async () => !(await switchOf(popup)));
      expect(await registered(stage)).toEqual([]);
    });

    it('asks for this site in the click, and runs the line there, the popup closed and the background asleep', async () => {
      const popup = await switchInPopup(stage);
      await stage.killBackground();
      if (stage.browser === 'firefox') await popup.close();
      await stage.answerAccess('allow');
      await isRegistered(stage, [site]);
    });

    it('shows the line in pages that are open already, until the reader wants it no longer', async () => {
      const [theme] = themePages;
      stage.site.serve('/crane.html', response => response.end(theme && htmlOf(theme)));
      const tab = await stage.open('/crane.html');
      expect(await linesIn(tab)).toBe(0);
      await allowSite(stage);
      await until('its lines', async () => (await linesIn(tab)) === 2);
      const inside = await stage.openExtensionPage('options.html');
      const other = await stage.open('/crane.html');
      await until('lines there', async () => (await linesIn(other)) === 2);
      const click = async (part: 'opener' | 'notHere') => {
        await other.evaluate(() => {
          document.querySelectorAll('precis-line')[1]?.scrollIntoView({ block: 'center', behavior: 'instant' });
        });
        const end = (await seenLines(inside, other.url()))[1] ?? expect.fail('no line');
        await other.mouse.click(...middleOf(end[part]));
      };
      await tab.goto('about:blank');
      await click('opener');
      await until('its summary', async () => ((await seenLines(inside, other.url()))[1]?.sentences.length ?? 0) > 0);
      await click('notHere');
      await until('no line', async () => (await linesIn(other)) === 0);
      await isRegistered(stage, []);
    });

    it('takes the line out of open pages when the site is taken back elsewhere', async () => {
      const [theme] = themePages;
      stage.site.serve('/crane.html', response => response.end(theme && htmlOf(theme)));
      await allowSite(stage);
      const tab = await stage.open('/crane.html');
      await until('its lines', async () => (await linesIn(tab)) === 2);
      const inside = await stage.openExtensionPage('options.html');
      await inside.evaluate(origins => chrome.permissions.remove({ origins }), [site]);
      await until('no line', async () => (await linesIn(tab)) === 0);
    });

    it('takes it back in the popup', async () => {
      await allowSite(stage);
      const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
      await until('the switch to be on', () => switchOf(popup));
      await popup.click('input[name=site]');
      await until('the switch to be off', async () => !(await switchOf(popup)));
      await isRegistered(stage, []);
    });

    it('takes it back in the options', async () => {
      await allowSite(stage);
      const options = await stage.openExtensionPage('options.html');
      await options.waitForSelector('.sites button');
      expect(await options.$eval('.sites li', item => item.innerText)).toContain('http://127.0.0.1');
      await options.click('.sites button');
      await until('the list to be empty', async () => (await options.$('.sites li')) === null);
      await isRegistered(stage, []);
    });

    it('follows what is taken back in the browser’s settings, the background asleep', async () => {
      await allowSite(stage);
      await stage.killBackground();
      await stage.withdrawAccess(site);
      await isRegistered(stage, []);
    });

    it('runs the line again after an update', async () => {
      await allowSite(stage, true);
      await stage.manage('reload');
      await isRegistered(stage, [site]);
    });
  },
  { screen },
);
