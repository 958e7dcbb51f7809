import { expect } from 'vitest';
import { until } from '../driver';
import { settled } from '../popup-reader';
import { articleBefore, endIn, endOf, summaryOf, type Scenarios } from './acts';
import type { FaultStage } from './fault-stage';

const arrived = (tab: Awaited<ReturnType<FaultStage['open']>>) =>
  until('the neighbour', () => tab.evaluate(() => location.pathname === '/winter-market.html'));

export const neighbourScenarios: Scenarios<'open'> = {
  open: {
    async double(stage) {
      const { tab, popup } = await summaryOf(stage);
      const before = stage.site.requests.length;
      await popup.evaluate(() => {
        const card = document.querySelector<HTMLElement>('.card.next');
        card?.click();
        card?.click();
      });
      await arrived(tab);
      expect(new Set(stage.site.requests.slice(before))).toEqual(new Set(['/winter-market.html']));
      return endOf(popup);
    },
    async reopened(stage) {
      const { tab, popup } = await summaryOf(stage);
      await popup.click('.card.next');
      await popup.close();
      await arrived(tab);
      const shown = await settled(await stage.click(tab));
      expect(shown.headline).toMatch(/^Winter market/);
      return endIn(shown);
    },
    // The site takes the request and never answers: the tab never arrives.
    async offline(stage) {
      stage.site.serve('/late', response => response.end(articleBefore('/never')));
      let asked = false;
      stage.site.serve('/never', () => (asked = true));
      const { popup } = await summaryOf(stage, '/late');
      await popup.click('.card.next');
      await until('the request', () => Promise.resolve(asked));
      // Chromium tells nobody before the site answers: the page is still open, with its summary. Firefox tells at once.
      await stage.pause();
      return endIn(await settled(popup, 20_000));
    },
  },
};
