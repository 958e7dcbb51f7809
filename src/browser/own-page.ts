import browser from 'webextension-polyfill';

// No browser injects scripts into an extension's own pages, `activeTab` or not. One that wants to be read runs the
// content script itself and hands its value over when asked.
const question = 'what would an injection return?';

/** What an injection would return, from a tab with a page of ours. @throws where it has none that answers. */
export function askOwnPage(tabId: number): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, question);
}

export function answerAsOwnPage(answer: () => unknown): void {
  browser.runtime.onMessage.addListener((message: unknown) =>
    message === question ? Promise.resolve(answer()) : undefined,
  );
}
