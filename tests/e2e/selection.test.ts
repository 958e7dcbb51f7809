import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { until, type Popup } from './driver';
import { settled, shownWhen } from './popup-reader';

const compact = (text: string) => text.replace(/\s+/g, '');

/** Selects from the first of the elements to the last, as a reader does by dragging; returns what is selected. */
const select = (tab: Page, selector: string, from: number, to: number) =>
  tab.evaluate(
    (wanted, first, last) => {
      const found = document.querySelectorAll(wanted);
      const [start, end] = [found[first], found[last]];
      if (!start || !end) throw new Error(`no ${wanted}`);
      getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
      return String(getSelection());
    },
    selector,
    from,
    to,
  );
const note = (popup: Popup) =>
  popup.evaluate(() => document.querySelector<HTMLElement>('.selection span')?.innerText ?? '');
const marked = (tab: Page) =>
  tab.evaluate(() => {
    const [range] = CSS.highlights.get('precis-yellow') ?? [];
    return range instanceof Range ? range.toString() : '';
  });

inBothBrowsers(stage => {
  it('summarizes what is selected, shows it in the page, and goes back to the whole page', async () => {
    const tab = await stage.open('/night-ferry.html');
    const before = await stage.clickToolbar(tab);
    const whole = await settled(before);
    await before.close();
    const selection = await select(tab, 'article p', 4, 9);
    const popup = await stage.clickToolbar(tab);
    const { sentences, headline } = await settled(popup);
    expect(await note(popup)).toBe('Summary of your selection');
    expect(headline).toBe(whole.headline);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    for (const [index, sentence] of sentences.entries()) {
      expect(compact(selection)).toContain(compact(sentence));
      await popup.click(`li:nth-child(${index + 1}) .sentence`);
      await until('its mark', async () => compact(await marked(tab)) === compact(sentence));
    }
    await popup.click('.selection .whole');
    await until('the whole page', async () => (await note(popup)) === '');
    const shown = await shownWhen(popup, 'its summary', now => now.sentences.join() === whole.sentences.join());
    expect(shown.times).toBe(whole.times);
    await popup.close();
    // The selection was not taken for the page.
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    expect(await settled(await stage.clickToolbar(tab))).toEqual(whole);
  });

  it('summarizes what is selected of a page that is no article, and leaves a selected word alone', async () => {
    const tab = await stage.open('/notice.html');
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const popup = await stage.clickToolbar(tab);
    const { failure } = await settled(popup);
    expect([failure, await note(popup)]).toEqual(['', 'Summary of your selection']);
    await popup.close();
    await tab.evaluate(() => {
      const [text] = document.querySelector('p')?.childNodes ?? [];
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 6);
    });
    const again = await stage.clickToolbar(tab);
    expect((await settled(again)).failure).not.toBe('');
    expect(await note(again)).toBe('');
  });

  it('reads what is selected inside a shadow root', async () => {
    const tab = await stage.open('/tide-tables.html');
    const selection = await tab.evaluate(() => {
      const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
      const paragraphs = [...(root?.querySelectorAll('p') ?? [])];
      const [first, last] = [paragraphs[0], paragraphs.at(-1)];
      if (!first || !last) throw new Error('no text in a shadow root');
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      return paragraphs.map(({ textContent }) => textContent).join(' ');
    });
    const popup = await stage.clickToolbar(tab);
    const { sentences } = await settled(popup);
    expect(await note(popup)).toBe('Summary of your selection');
    for (const sentence of sentences) expect(compact(selection)).toContain(compact(sentence));
  });
});
