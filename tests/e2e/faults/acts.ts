import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import english from '../../../src/_locales/en/messages.json';
import { failureCodes, type FailureCode } from '../../../src/failure';
import type { Await, End, Fault } from '../../faults/cell';
import { until, type Popup } from '../driver';
import { settled, shownIn, shownWhen, type Shown } from '../popup-reader';
import type { FaultStage } from './fault-stage';

/** Brings a cell about, and tells how it ended. */
export type Scenario = (stage: FaultStage) => Promise<End>;
export type Scenarios<Rows extends Await = Await> = Record<Rows, Partial<Record<Fault, Scenario>>>;

const head = '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Slow news</title><h1>Slow news</h1>';
const story = Array.from(
  { length: 12 },
  (_, day) => `<p>On day ${day} the slowest page in the country came one line nearer, the post office said.</p>`,
).join('');

/** An article whose next one is at another address. */
export function articleBefore(next: string): string {
  return `${head}<article>${story}</article><nav><a rel="next" href="${next}">Next article</a></nav>`;
}

/** A popup that waits for the rest of its page. */
export async function waitingPopup(stage: FaultStage, path = '/slow') {
  let answer: ServerResponse | null = null;
  stage.site.serve(path, response => (answer = response).write(head));
  const tab = await stage.open(path, 'response');
  const popup = await stage.click(tab);
  await until('the quiet line', () => popup.evaluate(() => document.querySelector('.waiting') !== null));
  return {
    tab,
    popup,
    finish: () => answer?.end(`<article>${story}</article>`),
  };
}

/** A popup with the summary of a page. */
export async function summaryOf(stage: FaultStage, path = '/night-ferry.html') {
  const tab = await stage.open(path);
  const popup = await stage.click(tab);
  return { tab, popup, shown: await settled(popup) };
}

/** The popup of the page again, however the one before it was closed. */
export async function reopened(stage: FaultStage, tab: Page, popup: Popup): Promise<Popup> {
  await popup.close();
  return stage.click(tab);
}

/** The end of a popup's work: what it shows in the end, or what it says. */
export async function endOf(popup: Popup): Promise<End> {
  return endIn(await settled(popup));
}

export function endIn({ failure, sentences }: Shown): End {
  return failure === '' && sentences.length > 0 ? 'result' : codeOf(failure);
}

export function codeOf(said: string): FailureCode {
  const code = failureCodes.find(one => english[`failure_${one}`].message === said);
  if (!code) throw new Error(`no message of ours: ${said}`);
  return code;
}

/** With its page or with the extension, the popup goes; or it stays and says so. */
export async function goneOf(popup: Popup): Promise<End> {
  const end = await until('the popup to go, or to say so', async () => {
    if (!(await popup.isOpen())) return 'gone';
    const { failure } = await shownIn(popup);
    return failure && codeOf(failure);
  });
  return end || 'gone';
}

export const hasSentences = ({ sentences }: Shown) => sentences.length > 0;

/** Presses "Try again", which has to lead on. */
export async function triesAgain(popup: Popup, selector: string): Promise<void> {
  await popup.click(selector);
  await shownWhen(popup, 'the way on', now => now.failure === '' && hasSentences(now));
}

type Evaluating = { evaluate: (expression: string) => Promise<unknown> };

/**
 * Fills a store until it refuses what is longer than `finest`: in memory, Chromium counts a string of few characters as
 * nothing, and would take them for ever.
 */
export async function fill(popup: Evaluating, area: 'local' | 'session', finest = 512): Promise<void> {
  await popup.evaluate(`(async () => {
    let size = 8 * 1024 * 1024;
    for (let at = 0; size >= ${finest}; at++) {
      const refused = await chrome.storage.${area}.set({ ['filler-' + at]: 'x'.repeat(size) }).then(() => false, () => true);
      if (refused) size = Math.floor(size / 2);
    }
    return size;
  })()`);
}

export async function empty(popup: Evaluating, area: 'local' | 'session'): Promise<void> {
  await popup.evaluate(`(async () => {
    const all = await chrome.storage.${area}.get(null);
    await chrome.storage.${area}.remove(Object.keys(all).filter(key => key.startsWith('filler-')));
    return null;
  })()`);
}
