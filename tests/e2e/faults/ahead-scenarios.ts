import { expect } from 'vitest';
import type { ServerResponse } from 'node:http';
import { until, type Popup } from '../driver';
import { settled, shownIn, shownWhen } from '../popup-reader';
import { articleBefore, codeOf, endIn, endOf, goneOf, hasSentences, reopened, summaryOf, type Scenarios } from './acts';
import type { FaultStage } from './fault-stage';

type Hanging = { begun: () => Promise<true | null>; ended: () => Promise<true | null>; answer: (html: string) => void };

/** An address that begins to answer and goes no further. */
function hanging(stage: FaultStage, path: string): Hanging {
  const [waiting, over]: [ServerResponse[], ServerResponse[]] = [[], []];
  stage.site.serve(path, response => {
    waiting.push(response);
    response.on('close', () => over.push(response));
    response.write('<!doctype html><title>Slow</title>');
  });
  return {
    begun: () => until('the request', () => Promise.resolve(waiting.length > 0 || null)),
    ended: () => until('the end of the request', () => Promise.resolve(over.length === waiting.length || null), 5_000),
    answer: html => {
      stage.site.serve(path, response => response.end(html));
      for (const response of waiting.splice(0)) response.end(html);
    },
  };
}

/** A peek at a neighbour that does not come. */
async function waitingPeek(stage: FaultStage) {
  stage.site.serve('/late', response => response.end(articleBefore('/endless')));
  const neighbour = hanging(stage, '/endless');
  const { tab, popup } = await summaryOf(stage, '/late');
  await popup.click('.neighbour.next .peek');
  await neighbour.begun();
  return { tab, popup, neighbour };
}

/** All pages of an article whose third one does not come. */
async function waitingPages(stage: FaultStage) {
  const page = hanging(stage, '/island-walk-3.html');
  const { tab, popup } = await summaryOf(stage, '/island-walk.html');
  await popup.click('.pages-offer');
  await page.begun();
  stage.site.serve('/island-walk-3.html', null);
  return { tab, popup, page };
}

const ownAgain = (popup: Popup) => shownWhen(popup, 'the page', now => hasSentences(now) && now.actions.length < 2);
const barOf = (popup: Popup) =>
  until('what the bar says', () => popup.evaluate(() => document.querySelector('.ahead-note')?.textContent));

export const aheadScenarios: Scenarios<'peek' | 'pages'> = {
  peek: {
    async killed(stage) {
      const { popup, neighbour } = await waitingPeek(stage);
      await stage.driver.killBackground();
      const { failure } = await shownWhen(popup, 'the failure', now => now.failure !== '');
      neighbour.answer(articleBefore('/'));
      await popup.click('.notice .action.quiet');
      await shownWhen(popup, 'the neighbour', now => now.failure === '' && hasSentences(now));
      return codeOf(failure);
    },
    async closed(stage) {
      const { tab, popup, neighbour } = await waitingPeek(stage);
      await tab.close();
      await neighbour.ended();
      return goneOf(popup);
    },
    async navigated(stage) {
      const { tab, popup, neighbour } = await waitingPeek(stage);
      await tab.goto(`${stage.site.origin}/winter-market.html`);
      await neighbour.ended();
      return endOf(popup);
    },
    async double(stage) {
      const { popup } = await summaryOf(stage);
      await popup.evaluate(() => {
        const peek = document.querySelector<HTMLElement>('.neighbour.next .peek');
        peek?.click();
        peek?.click();
      });
      const shown = await shownWhen(popup, 'it', now => now.headline.startsWith('Winter') && hasSentences(now));
      return endIn(shown);
    },
    async second(stage) {
      const { neighbour } = await waitingPeek(stage);
      const { popup } = await summaryOf(stage);
      await popup.click('.neighbour.next .peek');
      const shown = await shownWhen(popup, 'it', now => now.headline.startsWith('Winter') && hasSentences(now));
      await neighbour.ended();
      return endIn(shown);
    },
    async reopened(stage) {
      const { tab, popup, neighbour } = await waitingPeek(stage);
      const again = await reopened(stage, tab, popup);
      await neighbour.ended();
      return endIn(await ownAgain(again));
    },
    async withdrawn(stage) {
      const { tab, popup, neighbour } = await waitingPeek(stage);
      await tab.goto(stage.elsewhere('/winter-market.html'));
      await neighbour.ended();
      return endOf(popup);
    },
    async offline(stage) {
      stage.site.serve('/late', response => response.end(articleBefore('/dead')));
      stage.site.serve('/dead', response => response.destroy());
      const { popup } = await summaryOf(stage, '/late');
      await popup.click('.neighbour.next .peek');
      const { failure } = await shownWhen(popup, 'the failure', now => now.failure !== '');
      stage.site.serve('/dead', response => response.end(articleBefore('/')));
      await popup.click('.notice .action.quiet');
      await shownWhen(popup, 'the neighbour', now => now.failure === '' && hasSentences(now));
      return codeOf(failure);
    },
  },
  pages: {
    async killed(stage) {
      const { popup } = await waitingPages(stage);
      await stage.driver.killBackground();
      await shownWhen(popup, 'the way on', ({ actions }) => actions.includes('Try again'));
      const code = codeOf((await barOf(popup)) ?? '');
      await popup.click('.ahead .action');
      await until('all pages', async () => (await barOf(popup)) === 'Summary of 4 pages');
      return code;
    },
    async double(stage) {
      const { popup } = await summaryOf(stage, '/island-walk.html');
      await popup.evaluate(() => {
        const all = document.querySelector<HTMLElement>('.pages-offer');
        all?.click();
        all?.click();
      });
      await until('all pages', async () => (await barOf(popup)) === 'Summary of 4 pages');
      return endOf(popup);
    },
    async reopened(stage) {
      const { tab, popup, page } = await waitingPages(stage);
      const again = await reopened(stage, tab, popup);
      await page.ended();
      const { actions } = await settled(again);
      expect(actions).toEqual(['Summarize all 4 pages']);
      return endOf(again);
    },
    async offline(stage) {
      stage.site.serve('/island-walk-2.html', response => response.destroy());
      const { popup } = await summaryOf(stage, '/island-walk.html');
      await popup.click('.pages-offer');
      await shownWhen(popup, 'the way on', ({ actions }) => actions.includes('Try again'));
      const code = codeOf((await barOf(popup)) ?? '');
      stage.site.serve('/island-walk-2.html', null);
      expect(hasSentences(await shownIn(popup)), 'its own summary stays').toBe(true);
      await popup.click('.ahead .action');
      await until('all pages', async () => (await barOf(popup)) === 'Summary of 4 pages');
      return code;
    },
  },
};
