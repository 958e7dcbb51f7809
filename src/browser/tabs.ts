import browser from 'webextension-polyfill';
import type { Options } from '../options';
import { listen } from './events';

/** The tab that the popup hangs on, or that the side panel stands beside. */
export async function currentTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

/** Calls back whenever the window of this document shows another of its tabs. */
export async function watchCurrentTab(changed: (tabId: number) => void): Promise<void> {
  const { id: here } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === here) changed(tabId);
  });
}

/** Whether nothing of a tab may be kept: in a private window, or where it is gone. */
export async function leavesNoTrace(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab === null || tab.incognito;
}

type TabWatcher = {
  /** The tab leaves the page it showed, or shows another address in it. */
  left: () => void;
  /** The page it shows now has loaded. */
  arrived: () => Promise<void>;
  closed: () => void;
};

export function watchTab(tabId: number, watcher: TabWatcher, signal: AbortSignal): void {
  const updated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (id, change) => {
    if (id !== tabId) return;
    if (change.status === 'loading' || change.url !== undefined) watcher.left();
    if (change.status === 'complete') void watcher.arrived();
  };
  const removed = (id: number) => {
    if (id === tabId) watcher.closed();
  };
  listen(browser.tabs.onUpdated, updated, signal);
  listen(browser.tabs.onRemoved, removed, signal);
}

/** Opens an address in the tab, or in a new one beside it. */
export async function openAddress(tabId: number, url: string, where: Options['openLinks']): Promise<void> {
  if (where === 'sameTab') await browser.tabs.update(tabId, { url });
  else await browser.tabs.create({ url, openerTabId: tabId });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
