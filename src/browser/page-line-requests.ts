import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { allowedSitesMessage, pageLineRequest, type PageLineAnswer, type PageLineRequest } from '../page-line-messages';

/** What a request of the line in a page comes to; `url` is that of the page, by the browser's own word. */
export type LineJob = (request: PageLineRequest, url: string) => Promise<PageLineAnswer | null>;

/** The background's side. Only lines of ours in the top document of a tab are heard. Call at top level. */
export function answerPageLines(job: LineJob): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const { id, tab, frameId, url = '' } = sender;
    const isLine = id === browser.runtime.id && tab !== undefined && frameId === 0 && /^https?:/.test(url);
    return isLine && v.is(pageLineRequest, message) ? job(message, url) : undefined;
  });
}

/** The line's side. Rejects where the extension behind this page is gone, or its background dies at work. */
export async function askBackground(request: PageLineRequest): Promise<PageLineAnswer | null> {
  return browser.runtime.sendMessage<PageLineRequest, PageLineAnswer | null>(request);
}

/** False once the extension was updated, removed or switched off under the page: then Chromium takes `runtime` away. */
export function isConnected(): boolean {
  try {
    return (browser.runtime as { id?: string }).id !== undefined;
  } catch {
    return false;
  }
}

/** Calls back with the allowed sites when some of them were taken back. */
export function onSitesTakenBack(told: (allowed: string[]) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (v.is(allowedSitesMessage, message)) told(message.allowedSites);
  });
}
