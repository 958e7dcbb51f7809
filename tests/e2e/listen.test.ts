import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { inBothBrowsers, type Stage } from './both-browsers';
import { until, type Popup } from './driver';
import { settled } from './popup-reader';
import { startVoices } from './voices';

const voices = await startVoices();
afterAll(voices.stop);

const marked = (tab: Page) =>
  tab.evaluate(() => {
    const [range] = CSS.highlights.get('precis-yellow') ?? [];
    return range instanceof Range ? range.toString().replace(/\s+/g, ' ') : '';
  });
const current = (popup: Popup) =>
  popup.evaluate(() => document.querySelector<HTMLElement>('.sentence[aria-current=true]')?.innerText ?? '');
const labelOf = (popup: Popup, selector: string) =>
  popup.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).ariaLabel`);
const isHidden = (popup: Popup, selector: string) =>
  popup.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}).hidden`);

/** Waits until a sentence is being said, and is marked here and there; `since` is how much was heard before. */
async function isRead(sentence: string | undefined, popup: Popup, tab: Page, since: number): Promise<void> {
  await until(`“${sentence}” to be heard`, () =>
    Promise.resolve(voices.heard().length > since && voices.heard().at(-1)?.text === sentence),
  );
  await until('its mark in the popup', async () => (await current(popup)) === sentence);
  await until('its mark in the page', async () => (await marked(tab)) === sentence);
}

async function listen(stage: Stage, path: string) {
  const tab = await stage.open(path);
  const popup = await stage.clickToolbar(tab);
  const { sentences } = await settled(popup);
  await until('a voice', async () => !(await isHidden(popup, '.tool.listen')));
  return { tab, popup, sentences };
}

const pause = (seconds: number) => new Promise(resolve => setTimeout(resolve, seconds * 1000));

describe('with voices', () => {
  inBothBrowsers(
    stage => {
      it('reads the summary aloud, and marks what is read in popup and page', async () => {
        const page = await stage.openExtensionPage('options.html');
        await page.click('input[name=speed][value="2"]');
        await until('the speed to be kept', () =>
          page.evaluate(async () => (await chrome.storage.local.get('speed'))['speed'] === '2'),
        );
        const { tab, popup, sentences } = await listen(stage, '/night-ferry.html');
        const before = voices.heard().length;
        await popup.click('.tool.listen');
        for (const sentence of sentences.slice(0, 2)) await isRead(sentence, popup, tab, before);
        // By itself, without a word cut off.
        expect(voices.heard()[before]?.toTheEnd).toBe(true);
        expect(await popup.evaluate(() => document.querySelector<HTMLElement>('.place')?.innerText)).toBe(
          `2 of ${sentences.length}`,
        );
        await popup.click('.player .stop');
        await until('no mark', async () => (await marked(tab)) === '' && (await current(popup)) === '');
        expect(await isHidden(popup, '.player')).toBe(true);
        await popup.evaluate(() => chrome.storage.local.clear());
      });

      it('pauses, goes on, and goes from sentence to sentence', async () => {
        const { tab, popup, sentences } = await listen(stage, '/night-ferry.html');
        let before = voices.heard().length;
        await popup.press('l');
        await isRead(sentences[0], popup, tab, before);
        before = voices.heard().length;
        await popup.press('l');
        await until('the pause', async () => (await labelOf(popup, '.player .toggle')) === 'Go on');
        expect(await current(popup)).toBe(sentences[0]);
        await popup.press('l');
        await isRead(sentences[0], popup, tab, before);
        before = voices.heard().length;
        await popup.click('.player .next');
        await isRead(sentences[1], popup, tab, before);
        before = voices.heard().length;
        await popup.click('li:nth-child(3) .sentence');
        await isRead(sentences[2], popup, tab, before);
        before = voices.heard().length;
        await popup.click('.player .previous');
        await isRead(sentences[1], popup, tab, before);
        // None of those was said to its end.
        expect(voices.heard().slice(-5).map(({ toTheEnd }) => toTheEnd)).toEqual(Array(5).fill(false)); // prettier-ignore
      });

      it('goes on where it is when the summary is cut anew, and at another speed', async () => {
        const { tab, popup, sentences } = await listen(stage, '/night-ferry.html');
        await popup.press('l');
        await isRead(sentences[0], popup, tab, 0);
        const before = voices.heard().length;
        await popup.press(3);
        await until('the new count', () =>
          popup.evaluate(() => /^1 of (?:[6-9]|\d\d)$/.test(document.querySelector('.place')?.textContent ?? '')),
        );
        expect(voices.heard()).toHaveLength(before);
        await popup.click('.player .speed');
        await isRead(sentences[0], popup, tab, before);
        expect(await labelOf(popup, '.player .speed')).toBe('Speed: 1.25×');
        await popup.evaluate(() => chrome.storage.local.clear());
      });

      it('is silent once the popup has closed', async () => {
        const { tab, popup, sentences } = await listen(stage, '/night-ferry.html');
        const before = voices.heard().length;
        await popup.press('l');
        await isRead(sentences[0], popup, tab, before);
        const heard = voices.heard().length;
        await popup.close();
        // Longer than the sentence would have taken.
        await pause(12);
        expect(voices.heard()).toHaveLength(heard);
        expect(voices.heard().at(-1)).toEqual({ text: sentences[0], toTheEnd: false });
      });

      it('goes on in the side panel until its window shows another tab', async () => {
        const { tab, popup, sentences } = await listen(stage, '/night-ferry.html');
        const panel = await stage.openSidePanel(tab, popup);
        await until('a voice', async () => !(await isHidden(panel, '.tool.listen')));
        const before = voices.heard().length;
        await panel.press('l');
        await isRead(sentences[0], panel, tab, before);
        await stage.pressToolbar(tab);
        await isRead(sentences[1], panel, tab, before);
        const heard = voices.heard().length;
        await stage.open('/winter-market.html');
        await pause(8);
        expect(voices.heard()).toHaveLength(heard);
      });

      it('is silent once the tab has moved on', async () => {
        const { tab, popup, sentences } = await listen(stage, '/night-ferry.html');
        const before = voices.heard().length;
        await popup.press('l');
        await isRead(sentences[0], popup, tab, before);
        await tab.goto(`${stage.site.origin}/winter-market.html`);
        await until('the end', () => isHidden(popup, '.player'));
        await pause(1);
        expect(voices.heard().at(-1)).toEqual({ text: sentences[0], toTheEnd: false });
      });

      it('reads Arabic by a voice that speaks it', async () => {
        const { tab, popup, sentences } = await listen(stage, '/arabic-ferry.html');
        const before = voices.heard().length;
        await popup.press('l');
        await isRead(sentences[0], popup, tab, before);
      });

      it('lists the voices in the options, and takes the chosen one', async () => {
        const page = await stage.openExtensionPage('options.html');
        await page.waitForSelector('select[name=voice] optgroup');
        const languages = await page.evaluate(() =>
          [...document.querySelectorAll('optgroup')].map(({ label }) => label),
        );
        expect(languages).toEqual(['Arabic', 'English']);
        const american = await page.evaluate(
          () => [...document.querySelectorAll('option')].find(({ text }) => /en-us/i.test(text))?.value ?? '',
        );
        await page.select('select[name=voice]', american);
        await until('the choice to be kept', () =>
          page.evaluate(async () => Boolean((await chrome.storage.local.get('voice'))['voice'])),
        );
        expect(await page.evaluate(() => chrome.storage.local.get('voice'))).toEqual({ voice: american });
        await page.evaluate(() => chrome.storage.local.clear());
      });
    },
    { voices: voices.address },
  );
});

describe('without voices', () => {
  inBothBrowsers(stage => {
    it('has no button to listen, and says in the options how to add a voice', async () => {
      const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
      await settled(popup);
      await popup.press('l');
      await pause(1);
      expect(await isHidden(popup, '.tool.listen')).toBe(true);
      expect(await isHidden(popup, '.player')).toBe(true);
      await popup.close();
      const page = await stage.openExtensionPage('options.html');
      await until('the hint', () => page.evaluate(() => document.body.innerText.includes('Add one in your system’s')));
      expect(await page.evaluate(() => document.querySelector('select'))).toBeNull();
    });
  });
});
