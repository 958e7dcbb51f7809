import type { Remembered } from '../browser/storage';
import { failureOf, PageFailure } from '../failure';
import type { BackgroundToPopup, StartMessage } from '../messages';
import type { Reading, Summary } from '../reading';
import { readingOfPage, readingOfSelection } from '../selected-reading';
import { summarize } from '../summary/summarize';

export type TabAccess = {
  /** @throws PageFailure */
  readPage: (tabId: number, signal: AbortSignal) => Promise<Reading>;
  /** Not in private windows, nor where the reader does not want it. */
  mayKeep: (tabId: number) => Promise<boolean>;
  remember: (tabId: number, entry: Remembered) => Promise<void>;
};

/** The job of one port, from an injected script to the last event. Ends in `done` or `failed`, or silently if aborted. */
export async function* summarizeTab(
  { tabId, anyway, whole }: StartMessage,
  access: TabAccess,
  signal: AbortSignal,
): AsyncGenerator<BackgroundToPopup> {
  yield { type: 'accepted' };
  try {
    const page = await access.readPage(tabId, signal);
    const reading = whole ? readingOfPage(page) : readingOfSelection(page);
    yield { type: 'page', reading };
    const summary = summaryOf(reading, anyway);
    yield { type: 'summary', summary };
    yield { type: 'done' };
    // What is remembered is shown before the page is asked, and by then nothing may be selected.
    if (!reading.selection) await keep(tabId, { reading, summary }, access);
  } catch (error) {
    if (!signal.aborted) yield { type: 'failed', failure: failureOf(error) };
  }
}

/** @throws PageFailure where there is nothing to summarize, or, unless asked for anyway, it would not be worth it. */
export function summaryOf(reading: Reading, anyway: boolean): Summary {
  const { verdict } = reading;
  if (!anyway && verdict === 'short') throw new PageFailure('tooShort', verdict);
  if (!anyway && (verdict === 'listing' || verdict === 'other')) throw new PageFailure('notAnArticle', verdict);
  const summary = summarize(reading);
  if (summary.sentences.length === 0) throw new PageFailure('noText', verdict);
  return summary;
}

/** A full, broken or silent store costs the reader a moment at the next click, not this summary. */
async function keep(tabId: number, entry: Remembered, access: TabAccess): Promise<void> {
  try {
    if (await access.mayKeep(tabId)) await access.remember(tabId, entry);
  } catch (error) {
    console.warn('The summary could not be kept for reopening:', error);
  }
}
