import { describe, expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { browserNames, until, type Popup } from './driver';
import { openBrowser } from './open-browser';
import { settled } from './popup-reader';
import { newspaper, openSite } from './site';
import { beginListening } from './stand-in-voice';

const head = '<!doctype html><html lang="en"><title>Slow news</title><h1>Slow news</h1>';
const story = Array.from(
  { length: 12 },
  (_, day) => `<p>On day ${day} the slowest page in the country came one line nearer, the post office said.</p>`,
).join('');

/** From now on: every height that the popup has, and everything that it announces. */
async function watch(popup: Popup): Promise<void> {
  await popup.evaluate(() => {
    const seen = { heights: [] as number[], said: [] as string[] };
    Object.assign(window, { seen });
    new ResizeObserver(() => seen.heights.push(document.body.offsetHeight)).observe(document.body);
    const status = document.querySelector('[role=status]');
    if (status) new MutationObserver(() => seen.said.push(status.textContent)).observe(status, { childList: true });
  });
}
const watched = (popup: Popup) =>
  popup.evaluate(() => (window as unknown as { seen: { heights: number[]; said: string[] } }).seen);

inBothBrowsers(stage => {
  it('changes its height once, when all is there, and announces that once', async () => {
    const slow = stage.site.serveSlowly('/slow', head, `<article>${story}</article>`);
    const popup = await stage.clickToolbar(await stage.open('/slow', 'response'));
    await until('the quiet line', () => popup.evaluate(() => document.querySelector('.waiting') !== null));
    await watch(popup);
    slow.finish();
    const { sentences } = await settled(popup);
    await until('the announcement', async () => (await watched(popup)).said.length > 0);
    const { heights, said } = await watched(popup);
    expect(said).toEqual([`Summary of ${sentences.length} sentences`]);
    expect(new Set(heights).size).toBeLessThanOrEqual(2);
  });

  it('keeps the sentences in their place when the links come, after them', async () => {
    const pager = [2, 3, 4].map(page => `<a href="/slow-walk?page=${page}">${page}</a>`).join(' ');
    const body = `<article>${story}</article><nav class="pagination"><span class="current">1</span> ${pager}</nav>`;
    const slow = stage.site.serveSlowly('/slow-walk', head, body);
    const popup = await stage.clickToolbar(await stage.open('/slow-walk', 'response'));
    await until('the quiet line', () => popup.evaluate(() => document.querySelector('.waiting') !== null));
    await popup.evaluate(() => {
      const tops: number[] = [];
      Object.assign(window, { tops });
      const look = () => {
        const sentence = document.querySelector('.sentence[role=button]');
        if (sentence) tops.push(sentence.getBoundingClientRect().top);
      };
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
    });
    slow.finish();
    expect((await settled(popup)).actions).toEqual(['Summarize all 4 pages']);
    const tops = await popup.evaluate(() => (window as unknown as { tops: number[] }).tops);
    expect(tops.length).toBeGreaterThan(1);
    expect(new Set(tops).size, String(tops)).toBe(1);
  });

  it('stays as it is while a remembered page is read again', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    const first = await settled(popup);
    await popup.close();
    const again = await stage.clickToolbar(tab);
    await settled(again);
    await again.evaluate(() => {
      document.querySelector('.sentence')?.setAttribute('data-kept', '');
    });
    await until('the second reading', () => again.evaluate(() => performance.getEntriesByName('done').length > 0));
    expect(await again.evaluate(() => document.querySelector('[data-kept]') !== null)).toBe(true);
    expect(await settled(again)).toEqual(first);
  });

  it('fits and keeps all its text at twice the size', async () => {
    const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
    await settled(popup);
    const cut = await popup.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      const all = [...document.querySelectorAll<HTMLElement>('body, main, footer, .neighbours, .sentence')];
      return all.filter(one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).map(one => one.className);
    });
    expect(cut).toEqual([]);
  });
});

describe.each(browserNames)('on a phone’s screen in %s', name => {
  it('has room for fingers, and gives way to the page at a jump', async () => {
    const site = await openSite(newspaper);
    const driver = await openBrowser(name, { phone: { width: 460, height: 800 } });
    try {
      const tab = await driver.openTab(`${site.origin}/night-ferry.html`);
      const popup = await driver.clickToolbar(tab);
      const { sentences } = await settled(popup);
      await beginListening(popup);
      const isTouched = await popup.evaluate(() => matchMedia('(pointer: coarse)').matches);
      // A headless Chromium has no fingers; its screen is small all the same.
      expect(isTouched).toBe(name === 'firefox');
      if (isTouched) {
        const small = await popup.evaluate(() => {
          document.body.style.width = '360px';
          const targets = [...document.querySelectorAll<HTMLElement>('button, a, footer label, li .sentence')];
          const boxes = targets
            .filter(one => one.checkVisibility())
            .map(one => ({
              name: one.className || one.innerText,
              box: one.getBoundingClientRect(),
            }));
          const tooSmall = boxes.filter(({ box }) => box.width < 44 || box.height < 44).map(one => one.name);
          if (document.body.scrollWidth > 360) tooSmall.push('the popup stands out');
          document.body.style.width = '';
          return tooSmall;
        });
        expect(small).toEqual([]);
      }
      await popup.click('.player .stop');
      await popup.click('.sentence');
      await until('the popup to give way', async () => !(await popup.isOpen()));
      const marked = await tab.evaluate(() => [...(CSS.highlights.get('precis-yellow') ?? [])].map(String));
      expect(marked).toEqual([sentences[0]]);
    } finally {
      await driver.close();
      await site.close();
    }
  });
});
