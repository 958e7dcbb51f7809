import browser from 'webextension-polyfill';
import { onInstalled, onStarted } from './install';

export type MenuItem = { id: string; title: string; contexts: ('page' | 'selection')[] };

/** What a browser shows as a page: not what is its own, nor ours. */
const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];

/**
 * Adds items to the context menu of pages, where the browser has one. Browsers keep them when the background sleeps;
 * titles are renewed with each start, since the browser's language may have changed. Call at top level.
 */
export function offerMenu(items: () => MenuItem[], chosen: (id: string, tabId: number) => Promise<void>): void {
  if (!('contextMenus' in browser)) return;
  const offer = async () => {
    await browser.contextMenus.removeAll();
    for (const item of items()) {
      // An update at the start of the browser calls back twice: what is there already stays.
      browser.contextMenus.create({ ...item, documentUrlPatterns }, () => browser.runtime.lastError);
    }
  };
  onInstalled(offer);
  onStarted(() => void offer());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) void chosen(String(menuItemId), tab.id);
  });
}
