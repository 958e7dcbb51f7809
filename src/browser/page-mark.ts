import browser from 'webextension-polyfill';
import { markCss } from '../mark-style';
import type { Highlight } from '../palette';
import type { MarkOutcome, Source } from '../source';
import { askOwnPage } from './own-page';

declare const __mark: { toggle: (source: Source, highlight: Highlight) => MarkOutcome; clear: () => void };

// Chromium 156 paints no highlight that a user's style sheet styles; Firefox 153 none in a shadow root by the page's.
const origins = ['AUTHOR', 'USER'] as const;

/** Marks a sentence in the tab's page, or clears its mark. `gone` also where the page can no longer be reached. */
export async function toggleMark(tabId: number, source: Source, highlight: Highlight): Promise<MarkOutcome> {
  try {
    const outcome = await tryToggle(tabId, source, highlight);
    if (outcome) return outcome;
    await prepare(tabId);
    return (await tryToggle(tabId, source, highlight)) ?? 'gone';
  } catch (error) {
    const answer = await askOwnPage(tabId, { ask: 'toggleMark', source, highlight }).catch(() => null);
    if (answer !== null) return answer as MarkOutcome;
    console.info('No mark on this page:', error);
    return 'gone';
  }
}

/** Takes the mark away, where there is one and the page can still be reached. */
export async function clearMark(tabId: number): Promise<void> {
  const func = () => {
    __mark.clear();
  };
  try {
    await browser.scripting.executeScript({ target: { tabId }, func, injectImmediately: true });
  } catch (error) {
    const told = await askOwnPage(tabId, { ask: 'clearMark' }).catch(() => 'no page of ours');
    if (told !== null) console.info('No mark to clear on this page:', error);
  }
}

/** Null where the script is not in the page yet. */
async function tryToggle(tabId: number, source: Source, highlight: Highlight): Promise<MarkOutcome | null> {
  const func = (...args: [Source, Highlight]) => (typeof __mark === 'undefined' ? null : __mark.toggle(...args));
  const injection = { target: { tabId }, func, args: [source, highlight], injectImmediately: true };
  const [result] = await browser.scripting.executeScript(injection);
  return (result?.result as MarkOutcome | null | undefined) ?? null;
}

async function prepare(tabId: number): Promise<void> {
  const target = { tabId };
  for (const origin of origins) await browser.scripting.insertCSS({ target, css: markCss, origin });
  await browser.scripting.executeScript({ target, files: ['mark.js'], injectImmediately: true });
}
