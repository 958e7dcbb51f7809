import browser from 'webextension-polyfill';
import type { Highlight } from '../palette';
import type { Source } from '../source';

// No browser injects scripts into an extension's own pages, `activeTab` or not. One that wants to be read runs what is
// injected elsewhere itself, and hands over what that would answer.
type Question = { ask: 'reading' } | { ask: 'toggleMark'; source: Source; highlight: Highlight } | { ask: 'clearMark' };

export type OwnPage = {
  reading: () => unknown;
  toggleMark: (source: Source, highlight: Highlight) => unknown;
  clearMark: () => void;
};

/** The answer of the page of ours that a tab shows. Rejects where it shows none that answers. */
export function askOwnPage(tabId: number, question: Question): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, question);
}

export function answerAsOwnPage(page: OwnPage): void {
  browser.runtime.onMessage.addListener((message: unknown) => Promise.resolve(answer(page, message as Question)));
}

function answer(page: OwnPage, question: Question): unknown {
  switch (question.ask) {
    case 'reading':
      return page.reading();
    case 'toggleMark':
      return page.toggleMark(question.source, question.highlight);
    case 'clearMark':
      page.clearMark();
      return null;
    default:
      return question satisfies never;
  }
}
