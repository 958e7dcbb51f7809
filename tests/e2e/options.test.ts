import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { browserNames, until } from './driver';
import { openBrowser } from './open-browser';
import { settled, shownWhen } from './popup-reader';

inBothBrowsers(stage => {
  it('re-cuts the summary at a click on a quick toggle, and remembers it', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    const medium = await settled(popup);
    await popup.click('input[value=short]');
    const short = await shownWhen(popup, 'fewer sentences', now => now.sentences.length < medium.sentences.length);
    expect(medium.sentences).toEqual(expect.arrayContaining(short.sentences));
    await popup.click('input[value=paragraph]');
    const paragraph = await shownWhen(popup, 'one paragraph', now => now.sentences.length === 1);
    expect(paragraph.sentences).toEqual([short.sentences.join(' ')]);
    await popup.click('input[name=neighbours]');
    await shownWhen(popup, 'no cards', now => now.cards.length === 0);
    await popup.close();
    const again = await stage.clickToolbar(tab);
    expect(await settled(again)).toMatchObject({ sentences: paragraph.sentences, cards: [] });
    await again.click('input[value=medium]');
    await again.click('input[value=points]');
    await again.click('input[name=neighbours]');
    await shownWhen(again, 'everything back', now => now.cards.length === 2 && now.sentences.length > 1);
  });

  it('keeps no summary where the reader does not want it, and drops those kept', async () => {
    const settings = await stage.openExtensionPage('options.html');
    const kept = () => settings.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    await until('a kept summary', async () => (await kept()).some(key => key.startsWith('summary-')));
    await popup.close();
    await settings.bringToFront();
    await settings.click('input[name=keepResults]');
    await until('nothing kept', async () => (await kept()).length === 0);
    await settled(await stage.clickToolbar(tab));
    expect(await kept()).toEqual([]);
    await settings.evaluate(() => chrome.storage.local.clear());
  });

  it('applies a change made on the options page to the popup', async () => {
    const settings = await stage.openExtensionPage('options.html');
    const label = await settings.evaluate(
      () => document.querySelector('input[name=theme][value=dark]')?.closest('label')?.innerText,
    );
    expect(label).toBe('Dark');
    await settings.click('input[name=theme][value=dark]');
    await settings.click('input[name=textSize][value=large]');
    await settings.click('input[name=serif]');
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    const look = () =>
      popup.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        const { fontSize } = getComputedStyle(document.documentElement);
        const { fontFamily } = getComputedStyle(document.querySelector('.sentence') ?? document.body);
        return { color, backgroundColor, size: fontSize, font: fontFamily };
      });
    expect(await look()).toEqual({
      color: 'rgb(236, 233, 241)',
      backgroundColor: 'rgb(28, 27, 34)',
      size: '19px',
      font: 'system-ui, sans-serif',
    });
    // Live: the popup is open while another window saves.
    await popup.evaluate(() => {
      return chrome.storage.local.set({ theme: 'light', textSize: 17, serif: true });
    });
    await until('the light theme', async () => (await look()).backgroundColor === 'rgb(255, 253, 250)');
    expect(await look()).toMatchObject({ size: '16px', font: expect.stringMatching(/, serif$/) as string });
  });
});

describe.each(browserNames)('in %s', name => {
  it('saves the options as a file, takes a reset back, and takes the file elsewhere', async () => {
    const downloads = mkdtempSync(join(tmpdir(), 'precis-options-'));
    const file = join(downloads, 'precis-options.json');
    const here = await openBrowser(name, { downloads });
    try {
      const settings = await here.openExtensionPage('options.html');
      await settings.click('input[value=green]');
      await settings.click('input[name=length][value=long]');
      await until('both', async () => {
        const checked = await checkedIn(settings);
        return checked.includes('green') && checked.includes('long');
      });
      await settings.click('.keeping > button');
      await until('the file', () => Promise.resolve(existsSync(file) && readFileSync(file, 'utf8').length > 0));
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ options: { length: 'long', accent: 'green' } });
      await settings.click('.keeping > button:nth-of-type(3)');
      await until('the first choices', async () => (await checkedIn(settings)).includes('indigo'));
      await settings.click('.said button');
      await until('mine again', async () => (await checkedIn(settings)).includes('green'));
    } finally {
      await here.close();
    }
    const elsewhere = await openBrowser(name);
    try {
      const settings = await elsewhere.openExtensionPage('options.html');
      const input = (await settings.$$('input')).at(-1);
      await input?.uploadFile(file);
      await until('mine', async () => (await checkedIn(settings)).includes('green'));
      expect(await checkedIn(settings)).toEqual(expect.arrayContaining(['long', 'points', 'green', 'yellow']));
      const accent = await settings.evaluate(
        () => getComputedStyle(document.querySelector('h2') ?? document.body).color,
      );
      expect(accent).toBe('rgb(23, 101, 47)');
    } finally {
      await elsewhere.close();
      rmSync(downloads, { recursive: true });
    }
  });

  it('keeps the options over a restart of the browser', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'precis-profile-'));
    const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);
    try {
      const first = await openBrowser(name, { profile });
      const settings = await first.openExtensionPage('options.html');
      await until('the options', async () => (await theme(settings)) === 'auto');
      await settings.click('input[name=theme][value=dark]');
      await until('the dark theme', async () => (await theme(settings)) === 'dark');
      await first.close();

      const second = await openBrowser(name, { profile });
      const kept = await second.openExtensionPage('options.html');
      await until('the dark theme again', async () => (await theme(kept)) === 'dark');
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

function checkedIn(settings: Page): Promise<string[]> {
  return settings.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
  );
}
