import type { Page } from 'puppeteer-core';

/** Evaluates in a world of its own, as our scripts do: the page's may be poisoned. */
export function apart<Value>(tab: Page, run: string | (() => Value)): Promise<Value> {
  const frame = tab.mainFrame() as unknown as { isolatedRealm: () => Pick<Page, 'evaluate'> };
  return frame.isolatedRealm().evaluate(run);
}
