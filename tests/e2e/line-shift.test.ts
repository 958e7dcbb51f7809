import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { themePages } from '../fixtures/theme-pages';
import { openLineStage, type LineStage } from './line-stage';

/** How much of what a reader sees a page may move because of us: a tenth of what is called good. */
const most = 0.01;

// Chromium alone measures it. The extension of the stage is not allowed on `localhost`: the same page without us.
describe('the line moves nothing that a reader has seen', () => {
  let stage: LineStage;
  beforeAll(async () => {
    stage = await openLineStage('chromium');
  });
  afterAll(() => stage.close());

  it.each(themePages)('at once or late, scrolled through: $name', async ({ name }) => {
    const shifts: Record<string, number> = {};
    for (const host of ['127.0.0.1', 'localhost']) {
      const address = `${stage.site.origin.replace('127.0.0.1', host)}/${name}.html`;
      for (const pace of ['fast', 'slow']) {
        const tab = await (pace === 'fast' ? stage.driver.openTab(address) : stage.openSlowly(name, host));
        shifts[`${pace} ${host}`] = await shiftOf(tab);
        const ours = await tab.evaluate(() => document.querySelectorAll('precis-line').length);
        expect(ours > 0, `a line of ours at ${host}`).toBe(host === '127.0.0.1');
        await tab.close();
      }
    }
    for (const pace of ['fast', 'slow']) {
      const added = (shifts[`${pace} 127.0.0.1`] ?? 0) - (shifts[`${pace} localhost`] ?? 0);
      expect(added, pace).toBeLessThanOrEqual(most);
    }
  });
});

/** The sum of the page's layout shifts, from its start through a look at all of it and back. */
function shiftOf(tab: Page): Promise<number> {
  return tab.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver(list => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    const frames = async () => {
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    };
    await frames();
    for (const top of [400, 900, 1500, 5000, 0]) {
      scrollTo({ top, behavior: 'instant' });
      await frames();
    }
    await new Promise(resolve => setTimeout(resolve, 100));
    return sum;
  });
}
