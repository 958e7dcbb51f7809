import type { ServerResponse } from 'node:http';
import { expect } from 'vitest';
import { settled, shownWhen } from '../popup-reader';
import {
  articleBefore,
  empty,
  endIn,
  endOf,
  fill,
  goneOf,
  hasSentences,
  reopened,
  summaryOf,
  waitingPopup,
} from './acts';
import type { Scenarios } from './acts';

const market = 'Winter market moves to the rope factory';

export const summaryScenarios: Scenarios<'options' | 'inject' | 'answer' | 'keep' | 'reply'> = {
  options: {
    async quota(stage) {
      const settings = await stage.options();
      await fill(settings, 'local');
      const { shown } = await summaryOf(stage);
      await empty(settings, 'local');
      return endIn(shown);
    },
  },
  inject: {
    async killed(stage) {
      const tab = await stage.open('/night-ferry.html');
      const [popup] = await Promise.all([stage.click(tab), stage.driver.killBackground()]);
      return endOf(popup);
    },
    async double(stage) {
      const { popup } = await summaryOf(stage, '/front-page.html');
      await popup.evaluate(() => {
        const anyway = document.querySelector<HTMLElement>('.notice .action');
        anyway?.click();
        anyway?.click();
      });
      return endIn(await shownWhen(popup, 'a summary', hasSentences));
    },
    async offline(stage) {
      const tab = await stage.open('/notice.html');
      stage.site.serve('/dead', response => response.destroy());
      await tab.goto(`${stage.site.origin}/dead`).catch((error: unknown) => {
        expect(String(error)).toMatch(/net::|NS_ERROR/i);
      });
      return endOf(await stage.click(tab));
    },
  },
  answer: {
    async killed(stage) {
      const { popup, finish } = await waitingPopup(stage);
      await stage.driver.killBackground();
      finish();
      return endOf(popup);
    },
    async closed(stage) {
      const { tab, popup } = await waitingPopup(stage);
      await tab.close();
      return goneOf(popup);
    },
    async navigated(stage) {
      const { tab, popup } = await waitingPopup(stage);
      await tab.goto(`${stage.site.origin}/winter-market.html`);
      const shown = await settled(popup);
      if (shown.failure === '') expect(shown.headline).toBe(market);
      return endIn(shown);
    },
    async reopened(stage) {
      const { tab, popup, finish } = await waitingPopup(stage);
      const again = await reopened(stage, tab, popup);
      finish();
      return endOf(again);
    },
    async withdrawn(stage) {
      const { tab, popup } = await waitingPopup(stage);
      await tab.goto(stage.elsewhere('/winter-market.html'));
      return endOf(popup);
    },
    // What came before the connection broke.
    async offline(stage) {
      let sent: ServerResponse | null = null;
      stage.site.serve('/cut', response => (sent = response).write(articleBefore('/')));
      const tab = await stage.open('/cut', 'response');
      const popup = await stage.click(tab);
      (sent as ServerResponse | null)?.destroy();
      return endOf(popup);
    },
    async reloaded(stage) {
      const { popup } = await waitingPopup(stage);
      await stage.reload();
      return goneOf(popup);
    },
  },
  keep: {
    async quota(stage) {
      const { popup } = await summaryOf(stage);
      await fill(popup, 'session');
      const other = await summaryOf(stage, '/lighthouse-school.html');
      await empty(other.popup, 'session');
      return endIn(other.shown);
    },
  },
  reply: {
    async killed(stage) {
      const { popup, finish } = await waitingPopup(stage);
      finish();
      await stage.driver.killBackground();
      return endOf(popup);
    },
  },
};
