import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { inBothBrowsers } from './both-browsers';
import { until } from './driver';
import { settled } from './popup-reader';

const secretSentence = 'The first electric ferry to cross Vellin harbour at night has cut engine noise';

/** All that the extension has stored. */
const stored = (inside: Page) =>
  inside.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
  }));
const tabs = (inside: Page) =>
  inside.evaluate(async () => {
    const all = await chrome.tabs.query({});
    const secret = all.filter(({ incognito }) => incognito).length;
    return { secret, ordinary: all.length - secret };
  });

inBothBrowsers(stage => {
  beforeAll(() => stage.manage('allow-in-private-windows'));

  it('summarizes in a private window and keeps nothing', async () => {
    const inside = await stage.openExtensionPage('options.html');
    const before = await stored(inside);
    const tab = await stage.openPrivately('/night-ferry.html');
    expect(await tabs(inside)).toMatchObject({ secret: 1 });
    const popup = await stage.clickToolbar(tab);
    const shown = await settled(popup);
    expect(shown.headline).toBe('Electric night ferry halves noise in Vellin harbour');
    expect(shown.sentences.join(' ')).toContain(secretSentence);
    await popup.close();
    expect(await stored(inside)).toEqual(before);
  });

  it('shows in the panel of a private window what that window shows, and keeps nothing', async () => {
    const inside = await stage.openExtensionPage('options.html');
    const before = await stored(inside);
    const tab = await stage.openPrivately('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    const shown = await settled(popup);
    const panel = await stage.openSidePanel(tab, popup);
    expect(await settled(panel)).toEqual(shown);
    await tab.reload();
    await stage.pressToolbar(tab);
    await until('the page again', async () => (await settled(panel)).headline === shown.headline);
    expect(await stored(inside)).toEqual(before);
  });

  it('keeps the last summaries of ordinary windows, and still nothing of the private one', async () => {
    const inside = await stage.openExtensionPage('options.html');
    const popup = await stage.clickToolbar(await stage.open('/winter-market.html'));
    const { sentences } = await settled(popup);
    await until('the kept summary', async () => JSON.stringify(await stored(inside)).includes(sentences[0] ?? '?'));
    expect(JSON.stringify(await stored(inside))).not.toContain(secretSentence);
  });

  it('opens a neighbour in a new tab of the same private window', async () => {
    const inside = await stage.openExtensionPage('options.html');
    const tab = await stage.openPrivately('/night-ferry.html');
    const before = await tabs(inside);
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    await popup.evaluate(() => {
      const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
      document.querySelector('.card.next')?.dispatchEvent(click);
    });
    await until('the new tab', async () => (await tabs(inside)).secret === before.secret + 1);
    expect((await tabs(inside)).ordinary).toBe(before.ordinary);
  });
});
