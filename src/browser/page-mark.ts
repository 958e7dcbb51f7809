import browser from 'webextension-polyfill';
import { markCss } from '../mark-style';
import type { Highlight } from '../palette';
import type { MarkCall, MarkOutcome, MarkScript } from '../page-scripts';
import type { Source } from '../source';
import { askOwnPage } from './own-page';

declare const __mark: MarkScript;

// Chromium 156 paints no highlight that a user's style sheet styles; Firefox 153 none in a shadow root by the page's.
const origins = ['AUTHOR', 'USER'] as const;

/** Marks a sentence in the tab's page, or clears its mark. `gone` also where the page can no longer be reached. */
export async function toggleMark(tabId: number, source: Source, highlight: Highlight): Promise<MarkOutcome> {
  return ((await callInPage(tabId, { name: 'toggle', args: [source, highlight] })) as MarkOutcome | null) ?? 'gone';
}

/** Marks a sentence in the tab's page, whether it is marked already or not. */
export async function showMark(tabId: number, source: Source, highlight: Highlight): Promise<MarkOutcome> {
  return ((await callInPage(tabId, { name: 'show', args: [source, highlight] })) as MarkOutcome | null) ?? 'gone';
}

/** Takes the mark away, where there is one and the page can still be reached. */
export async function clearMark(tabId: number): Promise<void> {
  await callInPage(tabId, { name: 'clear', args: [] });
}

/** The address of the tab's page that marks a sentence when it is opened; null where there is none. */
export async function linkToSentence(tabId: number, source: Source): Promise<string | null> {
  return (await callInPage(tabId, { name: 'link', args: [source] })) as string | null;
}

/** What is only asked or taken back: where our script is not in the page, there is nothing of ours either. */
const needsNoScript = new Set<MarkCall['name']>(['clear', 'isSkimming', 'endSkim']);

let last: Promise<unknown> = Promise.resolve();

/** One call after the other, so that what was asked for last is what the page shows. */
export function callInPage(tabId: number, call: MarkCall): Promise<unknown> {
  const answer = last.then(() => answerOf(tabId, call));
  last = answer;
  return answer;
}

/** What our script in the page answers; it is put there first where it is not. Null where the page cannot be reached. */
async function answerOf(tabId: number, call: MarkCall): Promise<unknown> {
  try {
    const answered = await tryCall(tabId, call);
    if (answered) return answered.answer;
    if (needsNoScript.has(call.name)) return null;
    await prepare(tabId);
    return (await tryCall(tabId, call))?.answer ?? null;
  } catch (error) {
    const answer = await askOwnPage(tabId, { ask: 'mark', call }).catch(() => undefined);
    if (answer === undefined) console.info(`No ${call.name} in this page:`, error);
    return answer ?? null;
  }
}

/** Null where the script is not in the page yet. */
async function tryCall(tabId: number, call: MarkCall): Promise<{ answer: unknown } | null> {
  const func = ({ name, args }: MarkCall) =>
    typeof __mark === 'undefined' ? null : { answer: (__mark[name] as (...all: typeof args) => unknown)(...args) };
  const injection = { target: { tabId }, func, args: [call], injectImmediately: true };
  const [result] = await browser.scripting.executeScript(injection);
  return (result?.result as { answer: unknown } | null | undefined) ?? null;
}

async function prepare(tabId: number): Promise<void> {
  const target = { tabId };
  for (const origin of origins) await browser.scripting.insertCSS({ target, css: markCss, origin });
  await browser.scripting.executeScript({ target, files: ['mark.js'], injectImmediately: true });
}
