import browser from 'webextension-polyfill';
import { patternsFor } from '../match-pattern';
import { listen } from './events';

/**
 * Asks the reader for access to a site. Browsers ask only inside a click, and some close the popup for the question:
 * call it before anything else, and count on `watchAllowedSites`, not on the answer.
 */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export async function removeSites(patterns: string[]): Promise<void> {
  await browser.permissions.remove({ origins: patterns });
}

/** Takes back whatever pattern allows the site of an address. */
export async function leaveSite(url: string): Promise<void> {
  const origins = patternsFor(url, await allowedSites());
  if (origins.length > 0) await removeSites(origins);
}

/** The match patterns that the reader has allowed, here or in the browser's settings. */
export async function allowedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back when sites are allowed, with these, and when sites are taken back, with none; until the signal. */
export function watchAllowedSites(changed: (added: string[]) => void, signal?: AbortSignal): void {
  const added = ({ origins = [] }: browser.Permissions.Permissions) => {
    changed(origins);
  };
  const removed = () => {
    changed([]);
  };
  listen(browser.permissions.onAdded, added, signal);
  listen(browser.permissions.onRemoved, removed, signal);
}
