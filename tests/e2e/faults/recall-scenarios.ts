import { expect } from 'vitest';
import { settled } from '../popup-reader';
import { empty, endIn, endOf, fill, reopened, summaryOf, type Scenarios } from './acts';

export const recallScenarios: Scenarios<'recall'> = {
  recall: {
    async killed(stage) {
      const { tab, popup } = await summaryOf(stage);
      await popup.close();
      await stage.driver.killBackground();
      return endOf(await stage.click(tab));
    },
    async quota(stage) {
      const { tab, popup } = await summaryOf(stage);
      await fill(popup, 'session');
      const again = await reopened(stage, tab, popup);
      const end = await endOf(again);
      await empty(again, 'session');
      return end;
    },
    async navigated(stage) {
      const { tab, popup } = await summaryOf(stage);
      await popup.close();
      await tab.goto(`${stage.site.origin}/lighthouse-school.html`);
      const shown = await settled(await stage.click(tab));
      expect(shown.headline).toMatch(/lighthouse/i);
      return endIn(shown);
    },
    async second(stage) {
      const one = await summaryOf(stage);
      const other = await summaryOf(stage);
      expect(other.shown).toEqual(one.shown);
      return endOf(await reopened(stage, one.tab, other.popup));
    },
    async reopened(stage) {
      const { tab, popup, shown } = await summaryOf(stage);
      const again = await reopened(stage, tab, popup);
      const last = await settled(await reopened(stage, tab, again));
      expect(last).toEqual(shown);
      return endIn(last);
    },
    async offline(stage) {
      const { tab, popup, shown } = await summaryOf(stage);
      stage.site.serve('/night-ferry.html', response => response.destroy());
      const before = stage.site.requests.length;
      const again = await settled(await reopened(stage, tab, popup));
      stage.site.serve('/night-ferry.html', null);
      expect([again, stage.site.requests.length]).toEqual([shown, before]);
      return endIn(again);
    },
    async reloaded(stage) {
      const { tab, popup } = await summaryOf(stage);
      await popup.close();
      await stage.reload();
      return endOf(await stage.click(tab));
    },
  },
};
