import type { Page } from 'puppeteer-core';
import type { BackgroundToPopup } from '../../src/messages';

type Got = { title: string; sentences: string[]; failure: string };

/** Opens a page beside one of the extension's own, which stays in front; the number of its tab. */
export function openBehind(own: Page, url: string): Promise<number> {
  return own.evaluate(async address => {
    const { id = -1 } = await chrome.tabs.create({ url: address, active: false });
    for (let tab = await chrome.tabs.get(id); tab.status !== 'complete' || tab.url !== address;) {
      await new Promise(resolve => setTimeout(resolve, 20));
      tab = await chrome.tabs.get(id);
    }
    return id;
  }, url);
}

/** As the popup does: a port to the background, and what comes through it until the end. */
export function askSummary(own: Page, tab: number): Promise<Got> {
  return own.evaluate(async tabId => {
    const got: Got = { title: '', sentences: [], failure: '' };
    const port = chrome.runtime.connect({ name: 'summarize' });
    await new Promise<void>(resolve => {
      port.onDisconnect.addListener(() => {
        resolve();
      });
      port.onMessage.addListener(message => {
        const event = message as BackgroundToPopup;
        if (event.type === 'page') got.title = event.reading.title;
        if (event.type === 'summary') got.sentences = event.summary.sentences.map(({ text }) => text);
        if (event.type === 'failed') got.failure = event.failure.code;
        if (event.type === 'failed' || event.type === 'done') resolve();
      });
      port.postMessage({ type: 'start', tabId, anyway: false, whole: false });
    });
    port.disconnect();
    return got;
  }, tab);
}
