import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { until } from './driver';
import { settled, shownWhen, type Shown } from './popup-reader';

inBothBrowsers(stage => {
  it('never shows the summary of a page that the tab has left', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    await tab.goto(`${stage.site.origin}/winter-market.html`);
    const shown = await shownWhen(popup, 'the new page', ({ headline }) => !headline.startsWith('Electric'));
    const end = shown.headline || shown.failure ? shown : await settled(popup);
    // The grant lasts within one site in Chromium; in Firefox it ends with any navigation.
    if (stage.browser === 'chromium') expect(end.headline).toBe('Winter market moves to the rope factory');
    else expect(end.failure).toMatch(/^The tab has moved on to another page\. Click the Précis button/);
  });

  it('goes to a neighbour in the same tab at a click on its card', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    await popup.click('.card.next');
    await until('the next article', () => tab.evaluate(() => location.pathname === '/winter-market.html'));
    const isThere = (now: Shown) => now.headline === 'Winter market moves to the rope factory';
    if (stage.browser === 'chromium') {
      const shown = await shownWhen(popup, 'its summary', now => isThere(now) && now.sentences.length > 0);
      expect(shown.failure).toBe('');
    } else {
      const shown = await shownWhen(popup, 'where one is', now => isThere(now) && now.failure !== '');
      expect(shown.failure).toMatch(/Click the Précis button/);
    }
  });

  it('follows a page that changes its address without a load', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    await tab.evaluate(() => {
      const article = document.querySelector('article');
      const heading = document.createElement('h1');
      heading.textContent = 'The tide turns';
      const paragraphs = Array.from({ length: 9 }, (_, index) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Tide number ${index} came in at dawn and lifted all the boats along the old quay, as tides do.`;
        return paragraph;
      });
      document.title = 'The tide turns';
      document.querySelector('meta[property="og:title"]')?.remove();
      article?.replaceChildren(heading, ...paragraphs);
      history.pushState(null, '', '/tide.html');
    });
    const shown = await shownWhen(popup, 'the tide', ({ sentences }) => sentences.join('').includes('Tide number'));
    expect(shown.headline).toBe('The tide turns');
  });
});
