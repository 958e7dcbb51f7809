import browser from 'webextension-polyfill';
import type { AllowedSitesMessage } from '../page-line-messages';

/** The first reads the page, the second can find its neighbours, the third offers what they read. */
const files = ['content.js', 'neighbours.js', 'line.js'];
const id = 'page-line';

/** The sites on whose pages the browser runs our line now. */
export async function registeredSites(): Promise<string[]> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  return registered?.matches ?? [];
}

export async function register(matches: string[]): Promise<void> {
  await browser.scripting.registerContentScripts([{ id, matches, js: files, runAt: 'document_end' }]);
}

/** In place of the sites that are registered. */
export async function registerOthers(matches: string[]): Promise<void> {
  await browser.scripting.updateContentScripts([{ id, matches }]);
}

export async function unregister(): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/** The tabs that show pages of these sites; sleeping ones get the line with their next load. */
export async function tabsOf(sites: string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: sites, discarded: false });
  return tabs.flatMap(({ id: tabId }) => tabId ?? []);
}

export async function showLine(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files });
}

/** Tells every line, in whichever tab, which sites are allowed now. Which tabs have one is not known. */
export async function tellLines(allowed: string[]): Promise<void> {
  const message: AllowedSitesMessage = { allowedSites: allowed };
  const tabs = await browser.tabs.query({});
  const answers = tabs.flatMap(({ id: tabId }) =>
    tabId === undefined ? [] : browser.tabs.sendMessage(tabId, message),
  );
  // Where no line listens, a browser calls that an error.
  await Promise.allSettled(answers);
}
