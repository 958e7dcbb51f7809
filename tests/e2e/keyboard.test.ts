import { expect, it } from 'vitest';
import { inBothBrowsers, type Stage } from './both-browsers';
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
    for (let before = await stop(); stops.length < 12; before = stops.at(-1) ?? null) {
      await popup.press('Tab');
      await until('focus to move', async () => (await stop()) !== before);
      stops.push(await stop());
    }
    const expected = [
      ...['tool copy', 'tool report', 'tool help', 'tool gear', 'sentence', 'card previous', 'card next'],
      ...['length', 'format', 'neighbours'],
    ];
    expect(stops.filter(Boolean).slice(0, expected.length)).toEqual(expected);
    while ((await stop()) !== 'card next') await popup.press('Tab');
    await popup.press('Enter');
    await until('the next article', () => tab.evaluate(() => location.pathname === '/winter-market.html'));
  });

  it('copies the summary, and says so', async () => {
    const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
    const { sentences } = await settled(popup);
    await popup.press('c');
    const said = () => popup.evaluate(() => document.querySelector<HTMLElement>('.status')?.innerText);
    await until('the confirmation', async () => (await said()) === 'Copied');
    await popup.close();
    const pasted = await paste(stage);
    for (const sentence of sentences) expect(pasted).toContain(sentence);
  });

  it('copies diagnostics that name the site, and nothing that the page says', async () => {
    const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
    const { headline, sentences } = await settled(popup);
    await popup.click('.tool.report');
    await popup.click('.panel .action');
    const said = () => popup.evaluate(() => document.querySelector<HTMLElement>('.status')?.innerText);
    await until('the confirmation', async () => (await said()) === 'Copied');
    await popup.close();
    const pasted = await paste(stage);
    expect(pasted).toMatch(/^Précis \d+\.\d+\.\d+\n/);
    expect(pasted).toContain(`host ${new URL(stage.site.origin).host}`);
    for (const secret of [headline, 'night-ferry', ...sentences]) expect(pasted).not.toContain(secret);
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

/** What the clipboard holds, pasted as a person does. */
async function paste(stage: Stage): Promise<string> {
  const tab = await stage.open('/notice.html');
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.replaceChildren(field);
    field.focus();
  });
  await tab.keyboard.down('Control');
  await tab.keyboard.press('v', { commands: ['Paste'] });
  await tab.keyboard.up('Control');
  const pasted = await until('what was copied', () => tab.evaluate(() => document.querySelector('textarea')?.value));
  return pasted ?? '';
}
