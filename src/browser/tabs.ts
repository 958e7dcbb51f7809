import browser from 'webextension-polyfill';
import type { Options } from '../options';

/** The tab that the popup hangs on. */
export async function currentTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

export async function isPrivate(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}

export type TabWatcher = {
  /** The tab leaves the page it showed, or shows another address in it. */
  left: () => void;
  /** The page it shows now has loaded. */
  arrived: () => Promise<void>;
  closed: () => void;
};

export function watchTab(tabId: number, watcher: TabWatcher): void {
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id !== tabId) return;
    if (change.status === 'loading' || change.url !== undefined) watcher.left();
    if (change.status === 'complete') void watcher.arrived();
  });
  browser.tabs.onRemoved.addListener(id => {
    if (id === tabId) watcher.closed();
  });
}

/** Opens an address in the tab, or in a new one beside it. */
export async function openAddress(tabId: number, url: string, where: Options['openLinks']): Promise<void> {
  if (where === 'sameTab') await browser.tabs.update(tabId, { url });
  else await browser.tabs.create({ url, openerTabId: tabId });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
