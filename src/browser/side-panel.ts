import browser from 'webextension-polyfill';

/** Chromium's; the types of the polyfill are Firefox's. */
type Chromium = { sidePanel: { open: (beside: { tabId: number }) => Promise<void> } };

const { sidePanel } = browser as typeof browser & Partial<Chromium>;

/** Firefox for Android has no room beside a page. */
export function hasSidePanel(): boolean {
  return sidePanel !== undefined || 'sidebarAction' in browser;
}

/** Opens the panel in the tab's window. Comes first in the handler of a click: after any wait, browsers refuse it. */
export function openSidePanel(tabId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction.open();
}
