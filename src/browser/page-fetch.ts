import browser from 'webextension-polyfill';
import { PageFailure } from '../failure';
import type { Reading } from '../reading';
import { failureFor, readingIn } from './tab-page';

/** What content.js leaves in a page, under the name `__page`. */
declare const __page: {
  fetchReading: (url: string, id: string) => Promise<unknown>;
  stopFetching: (id: string) => void;
};

/**
 * Reads another page of the site that a tab shows, loaded by the page itself; aborting ends the load.
 * @throws PageFailure
 */
export async function fetchReading(tabId: number, url: string, signal: AbortSignal): Promise<Reading> {
  const id = crypto.randomUUID();
  signal.addEventListener('abort', () => void stop(tabId, id));
  try {
    const answer = await callPage(tabId, url, id);
    if (answer) return readingIn(answer);
    signal.throwIfAborted();
    await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'], injectImmediately: true });
    return readingIn(await callPage(tabId, url, id));
  } catch (error) {
    if (error instanceof PageFailure) throw error;
    const { failure } = failureFor(error);
    // The page was read a moment ago: access can only have ended with it.
    throw new PageFailure(failure.code === 'restricted' ? 'moved' : failure.code, failure.detail);
  }
}

/** Null where our script is not in the page, and where the page went away under the call. */
async function callPage(tabId: number, url: string, id: string): Promise<unknown> {
  const func = (url: string, id: string) => (typeof __page === 'undefined' ? null : __page.fetchReading(url, id));
  const [result] = await browser.scripting.executeScript({ target: { tabId }, func, args: [url, id] });
  return result?.result ?? null;
}

async function stop(tabId: number, id: string): Promise<void> {
  const func = (id: string) => {
    if (typeof __page !== 'undefined') __page.stopFetching(id);
  };
  await browser.scripting.executeScript({ target: { tabId }, func, args: [id], injectImmediately: true }).catch(() => {
    // A page that is gone loads nothing any more.
  });
}
