import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { highlights } from '../../src/palette';
import { inBothBrowsers } from './both-browsers';
import { until, type Popup } from './driver';
import { painted } from './painted';
import { settled } from './popup-reader';

/** What is marked in a page, and whether a reader sees it there. */
function markIn(tab: Page): Promise<{ text: string; inView: boolean } | null> {
  return tab.evaluate(() => {
    const [range] = CSS.highlights.get('precis-yellow') ?? [];
    if (!(range instanceof Range)) return null;
    const { top, bottom } = range.getBoundingClientRect();
    return { text: range.toString().replace(/\s+/g, ' '), inView: top >= 0 && bottom <= innerHeight && bottom > top };
  });
}

const pressed = (popup: Popup) =>
  popup.evaluate<string[]>(() =>
    [...document.querySelectorAll<HTMLElement>('.sentence[aria-pressed=true]')].map(one => one.innerText),
  );

inBothBrowsers(stage => {
  it.each(['/night-ferry.html', '/arabic-ferry.html', '/tide-tables.html'])(
    'marks every sentence of %s where it stands, and scrolls to it',
    async path => {
      const tab = await stage.open(path);
      const popup = await stage.clickToolbar(tab);
      const { sentences } = await settled(popup);
      expect(sentences.length).toBeGreaterThanOrEqual(3);
      const html = await tab.content();
      for (const [index, sentence] of sentences.entries()) {
        await popup.click(`li:nth-child(${index + 1}) .sentence`);
        const mark = await until('its mark', async () => {
          const now = await markIn(tab);
          return now?.text === sentence ? now : null;
        });
        expect(mark).toEqual({ text: sentence, inView: true });
        await until('its button to tell', async () => (await pressed(popup)).join('') === sentence);
      }
      expect(await tab.content()).toBe(html);
    },
  );

  it('takes the mark away at a second click, and at Esc where the browser leaves that to the popup', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    await popup.click('.sentence');
    await until('a mark', () => markIn(tab));
    await popup.click('.sentence');
    await until('no mark', async () => (await markIn(tab)) === null);
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await until('a mark again', async () => (await pressed(popup)).length === 1);
    await popup.press('Escape');
    if (stage.browser === 'firefox') {
      await until('the popup to close', async () => !(await popup.isOpen()));
      return;
    }
    await until('no mark', async () => (await markIn(tab)) === null);
    // The key that a driver sends to a headless popup does not reach the window around it, which would close it now.
    await popup.evaluate(() => {
      addEventListener('keydown', ({ defaultPrevented }) => {
        document.body.title = defaultPrevented ? 'taken' : 'left to the browser';
      });
    });
    await popup.press('Escape');
    await until('the key to be left', () => popup.evaluate(() => document.body.title === 'left to the browser'));
  });

  it('leaves the mark when the popup closes, until the next click in the page', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    await popup.click('.sentence');
    const marked = await until('a mark', () => markIn(tab));
    await popup.close();
    expect(await markIn(tab)).toEqual(marked);
    await tab.mouse.click(5, 300);
    await until('no mark', async () => (await markIn(tab)) === null);
  });

  it('is seen in the page, in the colour that the reader chose', async () => {
    const tab = await stage.open('/tide-tables.html');
    const popup = await stage.clickToolbar(tab);
    const { sentences } = await settled(popup);
    const inShadow = sentences.findIndex(sentence => /nineteen|Nineteen|two clerks/.test(sentence));
    expect(inShadow).toBeGreaterThanOrEqual(0);
    for (const [highlight, colour] of Object.entries(highlights)) {
      await popup.evaluate(`chrome.storage.local.set({ highlight: '${highlight}' })`);
      await until('the choice', () =>
        popup.evaluate<boolean>(`document.documentElement.style.getPropertyValue('--highlight') === '${colour}'`),
      );
      expect(await painted(tab, colour)).toBe(0);
      await popup.click(`li:nth-child(${inShadow + 1}) .sentence`);
      await until(`${highlight} letters`, async () => (await painted(tab, colour)) > 1000);
      await popup.click(`li:nth-child(${inShadow + 1}) .sentence`);
      await until('no mark', async () => (await pressed(popup)).length === 0);
    }
    await popup.evaluate(() => chrome.storage.local.clear());
  });

  it('says so when the page hides the sentence, or has it no longer', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    const { sentences } = await settled(popup);
    const says = (words: string) =>
      until(words, () =>
        popup.evaluate<boolean>(`document.querySelector('.status').innerText.includes(${JSON.stringify(words)})`),
      );
    await tab.addStyleTag({ content: 'article { display: none }' });
    await popup.click('.sentence');
    await says('does not show this part');
    expect((await markIn(tab))?.text).toBe(sentences[0]);
    await tab.evaluate(() => {
      document.querySelector('article')?.replaceChildren('Sold out.');
    });
    await popup.click('li:nth-child(2) .sentence');
    await says('no longer on it');
    expect(await pressed(popup)).toEqual([]);
    expect(await markIn(tab)).toBeNull();
  });
});
