import type { Browser } from 'webextension-polyfill';

declare global {
  /** In pages of the extension; in manifest version 3 its promises are the same in both browsers. */
  const chrome: Browser;
}
