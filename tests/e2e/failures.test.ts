import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { until } from './driver';
import { settled, shownIn, shownWhen } from './popup-reader';

const restricted = { chromium: 'chrome://version/', firefox: 'about:license' };
const story =
  '<!doctype html><html lang="en"><title>Slow news</title><article><h1>Slow news</h1>' +
  '<p>The slowest page in the country has been delivered at last, the post office said on Monday.</p>'.repeat(9) +
  '</article>';

inBothBrowsers(stage => {
  it('says what to do on a page that the browser keeps closed', async () => {
    const tab = await stage.open(restricted[stage.browser], 'response');
    const popup = await stage.clickToolbar(tab);
    const shown = await settled(popup);
    expect(shown.failure).toMatch(/^The browser keeps this page closed to extensions\./);
    expect(shown.sentences).toEqual([]);
  });

  it('refuses a front page politely, and summarizes it anyway on request', async () => {
    const tab = await stage.open('/front-page.html');
    const popup = await stage.clickToolbar(tab);
    const refusal = await settled(popup);
    expect(refusal.failure).toMatch(/^This page does not look like an article\./);
    expect(refusal.headline).toBe('The Vellin Courier');
    expect(refusal.actions).toEqual(['Summarize anyway']);
    await popup.click('.action');
    const shown = await shownWhen(popup, 'a summary', ({ sentences }) => sentences.length > 0);
    const page = await tab.content();
    for (const sentence of shown.sentences) expect(page).toContain(sentence);
  });

  it('says that a notice is too short, and summarizes it anyway on request', async () => {
    const tab = await stage.open('/notice.html');
    const popup = await stage.clickToolbar(tab);
    expect((await settled(popup)).failure).toMatch(/^There is hardly more text here/);
    await popup.click('.action');
    const shown = await shownWhen(popup, 'a summary', ({ sentences }) => sentences.length > 0);
    expect(shown.sentences.join(' ')).toContain('The drawbridge at Rope Walk');
  });

  it('starts again when the worker is killed in the middle', async () => {
    const slow = stage.site.serveSlowly('/slow', story);
    const tab = await stage.open('/slow', 'response');
    const popup = await stage.clickToolbar(tab);
    await until('the quiet line', () => popup.evaluate(() => document.querySelector('.waiting') !== null));
    await stage.killBackground();
    slow.finish();
    const shown = await settled(popup);
    expect(shown.failure).toBe('');
    expect(shown.sentences[0]).toMatch(/^The slowest page/);
  });

  it('says so when the worker dies twice, and tries again on request', async () => {
    const slow = stage.site.serveSlowly('/slower', story);
    const tab = await stage.open('/slower', 'response');
    const popup = await stage.clickToolbar(tab);
    await until('the quiet line', () => popup.evaluate(() => document.querySelector('.waiting') !== null));
    const failed = await until('the second death', async () => {
      const shown = await shownIn(popup);
      if (shown.failure) return shown;
      await stage.killBackground();
      return null;
    });
    expect(failed?.failure).toMatch(/^The browser stopped Précis in the middle of its work\./);
    slow.finish();
    await popup.click('.action');
    const shown = await shownWhen(popup, 'a summary', ({ sentences }) => sentences.length > 0);
    expect(shown.failure).toBe('');
  });

  it('says that the page is still loading when it takes too long', async () => {
    const slow = stage.site.serveSlowly('/endless', story);
    const tab = await stage.open('/endless', 'response');
    const popup = await stage.clickToolbar(tab);
    const shown = await until(
      'patience to end',
      async () => ((await shownIn(popup)).failure ? shownIn(popup) : null),
      20_000,
    );
    expect(shown?.failure).toMatch(/^The page is still loading\./);
    slow.finish();
    await popup.click('.action');
    await shownWhen(popup, 'a summary', ({ sentences }) => sentences.length > 0);
  });
});
