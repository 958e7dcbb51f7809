import browser from 'webextension-polyfill';

const popup = 'popup.html';

/** Whether the popup can be opened without the browser's own doing at a click: not in Chromium before 127. */
export function canOpenPopup(): boolean {
  return 'openPopup' in browser.action;
}

/**
 * Opens the popup over a tab, and lets further clicks on that page open it by themselves. As `openSidePanel`, this comes
 * first in the handler of a click.
 */
export async function openPopup(tabId: number): Promise<void> {
  // Not waited for: what is asked first is done first.
  const set = browser.action.setPopup({ tabId, popup });
  await Promise.all([set, browser.action.openPopup()]);
}

/** Calls back at the click on the button, or its key, where it opens no popup. Call at top level. */
export function onToolbarClick(clicked: (tabId: number) => Promise<void>): void {
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) void clicked(id);
  });
}

/**
 * From now on a first click on a page comes to the background, until the browser ends: Chromium builds the popup's window
 * for a quarter of a second before any script of it runs. Firefox's is there in a fifth of that, and has its thread in
 * common with the background.
 */
export async function takeFirstClicks(): Promise<void> {
  const isFirefox = 'getBrowserInfo' in browser.runtime;
  if (canOpenPopup() && !isFirefox) await browser.action.setPopup({ popup: '' });
}

/** Leaves all clicks to the browser again. */
export async function leaveClicks(): Promise<void> {
  await browser.action.setPopup({ popup });
}
