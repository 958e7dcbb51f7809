import browser from 'webextension-polyfill';
import type { MarkCall } from '../page-scripts';

// No browser injects scripts into an extension's own pages, `activeTab` or not. One that wants to be read runs what is
// injected elsewhere itself, and hands over what that would answer.
type Question = { ask: 'article' } | { ask: 'neighbours' } | { ask: 'mark'; call: MarkCall };

type OwnPage = {
  article: () => unknown;
  neighbours: () => unknown;
  mark: (call: MarkCall) => unknown;
};

/** The answer of the page of ours that a tab shows. Rejects where it shows none that answers. */
export function askOwnPage(tabId: number, question: Question): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, question);
}

export function answerAsOwnPage(page: OwnPage): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    // Every page of ours hears what lines in web pages ask the background.
    if (!('ask' in (message as object))) return undefined;
    const question = message as Question;
    return Promise.resolve(question.ask === 'mark' ? (page.mark(question.call) ?? null) : page[question.ask]());
  });
}
