import browser from 'webextension-polyfill';

/** Where the browser puts the button of a new extension. */
export type ButtonPlace = 'chromium-panel' | 'firefox-panel' | 'menu';

/** Told by what is there: Firefox for Android has no keys and no toolbar for extensions, Chromium names no browser. */
export function buttonPlace(): ButtonPlace {
  if (!('commands' in browser)) return 'menu';
  return 'getBrowserInfo' in browser.runtime ? 'firefox-panel' : 'chromium-panel';
}

export async function isPinned(): Promise<boolean> {
  return 'getUserSettings' in browser.action && (await browser.action.getUserSettings()).isOnToolbar === true;
}
