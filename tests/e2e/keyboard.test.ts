import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { until, type Popup } from './driver';
import { settled, shownWhen } from './popup-reader';

const focused = (popup: Popup) => popup.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());

inBothBrowsers(stage => {
  it('moves from sentence to sentence, changes the length and shows its keys', async () => {
    const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
    const { sentences } = await settled(popup);
    await popup.press('ArrowDown');
    await until('the first sentence', async () => (await focused(popup)) === sentences[0]);
    await popup.press('ArrowDown');
    await until('the second sentence', async () => (await focused(popup)) === sentences[1]);
    await popup.press(1);
    await shownWhen(popup, 'a short summary', now => now.sentences.length === 3);
    await popup.press(3);
    await shownWhen(popup, 'a long summary', now => now.sentences.length > 5);
    await popup.press('?');
    await until('the keys', async () => (await focused(popup)) === 'Keys');
    await popup.press('?');
    await until('the summary', () => popup.evaluate(() => !document.querySelector<HTMLElement>('.result')?.hidden));
  });

  it('reaches every control by Tab, the sentences by one stop, and shows where focus is', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    const stop = () =>
      popup.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        const outlined = at.matches('input') ? at.closest('label') : at;
        const name = at instanceof HTMLInputElement ? at.name : at.className;
        return outlined && getComputedStyle(outlined).outlineStyle === 'solid' ? name : `${name} without outline`;
      });
    const stops: (string | null)[] = [];
    for (let before = await stop(); stops.length < 16; before = stops.at(-1) ?? null) {
      await popup.press('Tab');
      await until('focus to move', async () => (await stop()) !== before);
      stops.push(await stop());
    }
    const expected = [
      ...['tool skim', 'tool copy', 'tool report', 'tool help', 'tool panel', 'tool gear', 'sentence'],
      ...['card previous', 'peek', 'card next', 'peek', 'length', 'format', 'neighbours', 'site'],
    ];
    expect(stops.filter(Boolean).slice(0, expected.length)).toEqual(expected);
    while ((await stop()) !== 'card next') await popup.press('Tab');
    await popup.press('Enter');
    await until('the next article', () => tab.evaluate(() => location.pathname === '/winter-market.html'));
  });

  it('goes on to the next article', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    await popup.press('n');
    await until('the next article', () => tab.evaluate(() => location.pathname === '/winter-market.html'));
    // Where the reader is now is told in both browsers; only Chromium may read on without a further click.
    await shownWhen(popup, 'where one is', now => now.headline === 'Winter market moves to the rope factory');
  });
});
