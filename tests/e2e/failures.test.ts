import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { until } from './driver';
import { settled, shownIn, summarized } from './popup-reader';

const restricted = { chromium: 'chrome://version/', firefox: 'about:license' };
const head = '<!doctype html><html lang="en"><title>Slow news</title><h1>Slow news</h1>';
const story = Array.from(
  { length: 12 },
  (_, day) => `<p>On day ${day} the slowest page in the country came one line nearer, the post office said.</p>`,
).join('');
const article = `<article>${story}</article>`;

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
    const shown = await summarized(popup);
    const page = await tab.content();
    for (const sentence of shown.sentences) expect(page).toContain(sentence);
  });

  it('says that a notice is too short, and summarizes it anyway on request', async () => {
    const tab = await stage.open('/notice.html');
    const popup = await stage.clickToolbar(tab);
    expect((await settled(popup)).failure).toMatch(/^There is hardly more text here/);
    await popup.click('.action');
    const shown = await summarized(popup);
    expect(shown.sentences.join(' ')).toContain('The drawbridge at Rope Walk');
  });

  it('starts again when the worker is killed in the middle', async () => {
    const slow = stage.site.serveSlowly('/slow', head, article);
    const tab = await stage.open('/slow', 'response');
    const popup = await stage.clickToolbar(tab);
    await until('the quiet line', () => popup.evaluate(() => document.querySelector('.waiting') !== null));
    await stage.killBackground();
    slow.finish();
    const shown = await settled(popup);
    expect(shown.failure).toBe('');
    expect(shown.sentences[0]).toMatch(/the slowest page/);
  });

  it('says so when the worker dies twice, and tries again on request', async () => {
    const slow = stage.site.serveSlowly('/slower', head, article);
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
    const shown = await summarized(popup);
    expect(shown.failure).toBe('');
  });

  it('reads the article that is there while the rest of the page still loads', async () => {
    const slow = stage.site.serveSlowly('/nearly', head + article, '<p>The end.</p>');
    const popup = await stage.clickToolbar(await stage.open('/nearly', 'response'));
    const shown = await settled(popup);
    expect(shown.failure).toBe('');
    expect(shown.sentences[0]).toMatch(/the slowest page/);
    slow.finish();
  });

  it('says that the page is still loading when it takes too long', async () => {
    const slow = stage.site.serveSlowly('/endless', head, article);
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
    await summarized(popup);
  });
});
