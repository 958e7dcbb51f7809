import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { until, type Popup } from './driver';
import { settled, shownWhen } from './popup-reader';

const note = (popup: Popup) => popup.evaluate(() => document.querySelector('.ahead-note')?.textContent ?? '');
const onPages = (popup: Popup) =>
  popup.evaluate(() => [...document.querySelectorAll('.on-page')].map(({ textContent }) => textContent));

/** Page `at` of an article of seven. */
function part(at: number): string {
  const numbers = Array.from({ length: 7 }, (_, index) => index + 1);
  const pager = numbers.map(one => (one === at ? `<b>${one}</b>` : `<a href="/tour-${one}">${one}</a>`)).join(' ');
  const story = Array.from(
    { length: 5 },
    (_, stop) =>
      `<p>At stop ${stop} of day ${at} the walkers met ${at + stop} sheep, and the guide told them why the wall was built.</p>`,
  );
  return `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Seven days around the bay</title><article><h1>Seven days around the bay</h1><p>By the travel desk of the Courier</p>${story.join('')}<nav class="pagination">${pager}</nav></article>`;
}

inBothBrowsers(stage => {
  it('summarizes an article of four pages, and says where each sentence stands', async () => {
    const { site } = stage;
    const tab = await stage.open('/island-walk.html');
    const popup = await stage.clickToolbar(tab);
    const own = await settled(popup);
    expect(own.actions).toEqual(['Summarize all 4 pages']);
    expect(own.times).toMatch(/^1 min read/);
    const before = site.requests.length;
    await popup.click('.pages-offer');
    const all = await shownWhen(popup, 'all pages', ({ actions }) => actions.includes('This page only'));
    expect(await note(popup)).toBe('Summary of 4 pages');
    expect(all.times).toMatch(/^[3-4] min read/);
    expect(all.cards.map(({ label }) => label)).toEqual(['Next article']);
    const walk = ['/island-walk-2.html', '/island-walk-3.html', '/island-walk-4.html'];
    expect(site.requests.slice(before)).toEqual(walk);
    await popup.click('input[value=long]');
    await shownWhen(popup, 'a long one', ({ sentences }) => sentences.length > all.sentences.length);
    expect((await onPages(popup)).length).toBeGreaterThan(0);

    // A sentence of the page that is open is still found in it.
    const jumps = await popup.evaluate(() => document.querySelector('.sentence[role=button]')?.textContent ?? '');
    if (jumps) {
      await popup.click('.sentence[role=button]');
      await until('its mark', () =>
        tab.evaluate(wanted => [...(CSS.highlights.get('precis-yellow') ?? [])].map(String).includes(wanted), jumps),
      );
    }
    const [page = ''] = await onPages(popup);
    await popup.click('.on-page');
    await until('the page', () => tab.evaluate(() => location.pathname));
    await until('that page', async () =>
      (await tab.evaluate(() => location.pathname)).includes(page.replace('Page ', '-')),
    );
  });

  it('tells how far it is, stops when asked to, and says which page is missing', async () => {
    const { site } = stage;
    const waiting: (() => void)[] = [];
    let ended = false;
    let isBroken = false;
    for (const at of [1, 2, 3, 5, 6, 7]) site.serve(`/tour-${at}`, response => response.end(part(at)));
    site.serve('/tour-4', response => {
      if (isBroken) response.writeHead(500).end();
      else {
        response.write('<!doctype html>');
        response.on('close', () => (ended = true));
        waiting.push(() => response.end(part(4)));
      }
    });
    const popup = await stage.clickToolbar(await stage.open('/tour-2'));
    const own = await settled(popup);
    expect(own.actions).toEqual(['Summarize all 7 pages']);
    await popup.click('.pages-offer');
    await until('the fourth page', async () => (await note(popup)) === 'Loading page 4 of 7…' && waiting.length === 1);
    await popup.click('.ahead .action');
    expect(await shownWhen(popup, 'the offer', ({ actions }) => actions.length === 1)).toEqual(own);
    await until('the end of the request', () => Promise.resolve(ended), 5000);
    expect(site.requests.slice(-4)).toEqual(['/tour-2', '/tour-1', '/tour-3', '/tour-4']);

    isBroken = true;
    await popup.click('.pages-offer');
    await shownWhen(popup, 'a summary of some', ({ actions }) => actions.includes('Try again'));
    expect(await note(popup)).toMatch(/^Summary of 3 pages · Page 4 is missing\. The site answered with an error/);
    isBroken = false;
    await popup.click('.ahead .action');
    await until('the fourth page', () => Promise.resolve(waiting.length === 2));
    waiting[1]?.();
    await until('all of it', async () => (await note(popup)) === 'Summary of 7 pages');
  });
});
