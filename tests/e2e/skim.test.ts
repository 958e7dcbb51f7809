import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { highlights } from '../../src/palette';
import { tintOf } from '../../src/tints';
import { inBothBrowsers } from './both-browsers';
import { until, type Popup } from './driver';
import { painted } from './painted';
import { settled } from './popup-reader';

const weakest = tintOf('yellow', 'light', 2).paper;
const strongest = tintOf('yellow', 'light', 0).paper;

/** What is tinted in a page, the sentence that its keys have led to, and whether a reader sees that. */
function skimmedIn(tab: Page): Promise<{ tinted: string[]; current: string; inView: boolean }> {
  return tab.evaluate(() => {
    const rangesOf = (pattern: RegExp) =>
      [...CSS.highlights].flatMap(([name, ranges]) => (pattern.test(name) ? ([...ranges] as Range[]) : []));
    const textOf = (range: Range) => range.toString().replace(/\s+/g, ' ');
    const [current] = rangesOf(/^precis-.*-current$/);
    const { top, bottom } = current?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return {
      tinted: rangesOf(/^precis-.*-(?:light|dark)-\d$/).map(textOf),
      current: current ? textOf(current) : '',
      inView: top >= 0 && bottom <= innerHeight && bottom > top,
    };
  });
}

const isOn = (popup: Popup) => popup.evaluate(() => document.querySelector('.tool.skim')?.ariaPressed === 'true');
const tintedCount = (tab: Page, count: number) =>
  until(`${count} tints`, async () => (await skimmedIn(tab)).tinted.length === count);

async function press(tab: Page, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  await tab.keyboard.down('Alt');
  await tab.keyboard.press(key);
  await tab.keyboard.up('Alt');
}

inBothBrowsers(stage => {
  it('tints all key sentences and leads from one to the next, without a change to any element', async () => {
    const tab = await stage.open('/night-ferry.html');
    const html = await tab.content();
    const popup = await stage.clickToolbar(tab);
    const { sentences } = await settled(popup);
    await popup.press('s');
    await tintedCount(tab, sentences.length);
    expect((await skimmedIn(tab)).tinted.sort()).toEqual([...sentences].sort());
    await until('the switch to tell', () => isOn(popup));
    await popup.close();
    expect(await painted(tab, strongest)).toBeGreaterThan(1000);
    const again = await stage.clickToolbar(tab);
    await until('the popup to know', () => isOn(again));
    await again.click('input[value=short]');
    await tintedCount(tab, 3);
    await again.click('input[value=medium]');
    await tintedCount(tab, sentences.length);
    await again.close();
    await tab.bringToFront();
    for (const sentence of sentences) {
      await press(tab, 'ArrowDown');
      expect(await skimmedIn(tab)).toMatchObject({ current: sentence, inView: true });
    }
    await press(tab, 'ArrowUp');
    expect(await skimmedIn(tab)).toMatchObject({ current: sentences.at(-2), inView: true });
    expect(await tab.content()).toBe(html);
    await tab.keyboard.press('Escape');
    expect(await skimmedIn(tab)).toMatchObject({ tinted: [], current: '' });
    expect(await painted(tab, strongest)).toBe(0);
    expect(await tab.content()).toBe(html);
  });

  it('shows the mark of a jump over the tints, whichever came first, and each goes alone', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    const { sentences } = await settled(popup);
    const mark = () => painted(tab, highlights.yellow);
    await popup.click('.sentence');
    await until('the mark', async () => (await mark()) > 1000);
    const alone = await mark();
    await popup.click('.tool.skim');
    await tintedCount(tab, sentences.length);
    expect(await mark()).toBe(alone);
    await popup.click('.sentence');
    await until('no mark', async () => (await mark()) === 0);
    expect((await skimmedIn(tab)).tinted).toHaveLength(sentences.length);
    await popup.click('.sentence');
    await until('the mark again', async () => (await mark()) === alone);
    await popup.click('.tool.skim');
    await tintedCount(tab, 0);
    expect(await mark()).toBe(alone);
    await until('the switch to tell', async () => !(await isOn(popup)));
  });

  it('is seen in shadow roots, from right to left, and on dark pages', async () => {
    for (const path of ['/tide-tables.html', '/arabic-ferry.html']) {
      const tab = await stage.open(path);
      const popup = await stage.clickToolbar(tab);
      await settled(popup);
      await popup.click('.tool.skim');
      await until('it to be on', () => isOn(popup));
      await popup.close();
      await until(path, async () => (await painted(tab, weakest)) + (await painted(tab, strongest)) > 1000);
    }
    const dark = await stage.open('/night-ferry.html');
    await dark.addStyleTag({ content: '* { background: #111 !important; color: #ddd !important }' });
    const popup = await stage.clickToolbar(dark);
    await settled(popup);
    await popup.click('.tool.skim');
    await until('it to be on', () => isOn(popup));
    await popup.close();
    expect(await painted(dark, tintOf('yellow', 'dark', 0).paper)).toBeGreaterThan(1000);
  });

  it('ends when the page shows another address without a load, and not at an anchor', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    const { sentences } = await settled(popup);
    await popup.press('s');
    await tintedCount(tab, sentences.length);
    await popup.close();
    await tab.evaluate(() => {
      history.pushState(null, '', '#further-down');
    });
    expect((await skimmedIn(tab)).tinted).toHaveLength(sentences.length);
    await tab.evaluate(() => {
      history.pushState(null, '', '/another-article');
    });
    await tintedCount(tab, 0);
    expect(await isOn(await stage.clickToolbar(tab))).toBe(false);
  });
});
