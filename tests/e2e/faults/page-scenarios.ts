import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until, type Popup } from '../driver';
import { endOf, reopened, summaryOf, type Scenarios } from './acts';

const marks = (tab: Page) => tab.evaluate(() => CSS.highlights.get('precis-yellow')?.size ?? 0);
const tints = (tab: Page) => tab.evaluate(() => [...CSS.highlights].filter(([name]) => /-\d$/.test(name)).length);
const count = (what: string, probe: () => Promise<number>, wanted: (found: number) => boolean) =>
  until(what, async () => wanted(await probe()));
const marked = (tab: Page) =>
  count(
    'one mark',
    () => marks(tab),
    found => found === 1,
  );
const tinted = (tab: Page) =>
  count(
    'tints',
    () => tints(tab),
    found => found > 0,
  );
const untinted = (tab: Page) =>
  count(
    'no tint',
    () => tints(tab),
    found => found === 0,
  );
const isPressed = (popup: Popup, selector: string) =>
  popup.evaluate<boolean>(`document.querySelector('${selector}')?.ariaPressed === 'true'`);
/** As fast as no hand can. */
const clickTwice = (popup: Popup, selector: string) =>
  popup.evaluate<null>(`(() => {
    const target = document.querySelector('${selector}');
    target.click();
    target.click();
    return null;
  })()`);

export const pageScenarios: Scenarios<'mark' | 'skim'> = {
  mark: {
    async double(stage) {
      const { tab, popup } = await summaryOf(stage);
      await clickTwice(popup, '.sentence');
      await stage.pause();
      expect(await isPressed(popup, '.sentence'), 'the popup tells what the page shows').toBe((await marks(tab)) === 1);
      await popup.click('.sentence');
      await marked(tab);
      return endOf(popup);
    },
    async reopened(stage) {
      const { tab, popup } = await summaryOf(stage);
      await popup.click('.sentence');
      const again = await reopened(stage, tab, popup);
      await endOf(again);
      await again.click('li:nth-child(2) .sentence');
      await until('the other mark', () => isPressed(again, 'li:nth-child(2) .sentence'));
      await marked(tab);
      return endOf(again);
    },
    async reloaded(stage) {
      const { tab, popup } = await summaryOf(stage);
      await popup.click('.sentence');
      await marked(tab);
      await stage.reload();
      const again = await stage.click(tab);
      await endOf(again);
      await again.click('li:nth-child(2) .sentence');
      await until('the other mark', () => isPressed(again, 'li:nth-child(2) .sentence'));
      await marked(tab);
      return endOf(again);
    },
  },
  skim: {
    async double(stage) {
      const { tab, popup } = await summaryOf(stage);
      await clickTwice(popup, '.tool.skim');
      await stage.pause();
      expect(await isPressed(popup, '.tool.skim'), 'the popup tells what the page shows').toBe((await tints(tab)) > 0);
      return endOf(popup);
    },
    async navigated(stage) {
      const { tab, popup } = await summaryOf(stage);
      await popup.click('.tool.skim');
      await tinted(tab);
      await tab.goto(`${stage.site.origin}/winter-market.html`);
      const end = await endOf(popup);
      expect([await tints(tab), await isPressed(popup, '.tool.skim')]).toEqual([0, false]);
      return end;
    },
    async reopened(stage) {
      const { tab, popup } = await summaryOf(stage);
      await popup.click('.tool.skim');
      await tinted(tab);
      const again = await reopened(stage, tab, popup);
      await until('the popup to know', () => isPressed(again, '.tool.skim'));
      await again.click('.tool.skim');
      await untinted(tab);
      return endOf(again);
    },
    async reloaded(stage) {
      const { tab, popup } = await summaryOf(stage);
      await popup.click('.tool.skim');
      await tinted(tab);
      await stage.reload();
      const again = await stage.click(tab);
      await endOf(again);
      // The new version knows nothing of what the one before has begun, or ends it; twice leads to none.
      for (let at = 0; at < 2 && (await tints(tab)) > 0; at++) {
        await again.click('.tool.skim');
        await stage.pause();
      }
      expect(await tints(tab), 'tints that nobody can take away').toBe(0);
      return endOf(again);
    },
  },
};
