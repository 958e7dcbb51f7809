import type { Remembered } from '../browser/storage';
import { failureOf, PageFailure, type Failure } from '../failure';
import type { BackgroundToPopup, StartMessage } from '../messages';
import type { AdjacentLink, PageArticle, Summary } from '../reading';
import { readingOfPage, readingOfSelection } from '../selected-reading';
import { summarize, warmUp } from '../summary/summarize';

export type TabAccess = {
  /** @throws PageFailure */
  readArticle: (tabId: number, signal: AbortSignal) => Promise<PageArticle>;
  /** @throws PageFailure */
  findNeighbours: (tabId: number, signal: AbortSignal) => Promise<AdjacentLink[]>;
  /** Not in private windows, nor where the reader does not want it. */
  mayKeep: (tabId: number) => Promise<boolean>;
  remember: (tabId: number, entry: Remembered) => Promise<void>;
};

/**
 * Milliseconds until there is nothing to do but wait for the page. At once, warming up kept Firefox's first answer, whose
 * popup runs in the same thread, back by 23.
 */
const idleAfter = 5;

/** The job of one port, from an injected script to the last event. Ends in `done` or `failed`, or silently if aborted. */
export async function* summarizeTab(
  { tabId, anyway, whole }: StartMessage,
  access: TabAccess,
  signal: AbortSignal,
): AsyncGenerator<BackgroundToPopup> {
  yield { type: 'accepted' };
  try {
    setTimeout(warmUp, idleAfter);
    const page = await access.readArticle(tabId, signal);
    const article = whole ? readingOfPage(page) : readingOfSelection(page);
    yield { type: 'page', reading: { ...article, links: [] } };
    const outcome = tried(() => summaryOf(article, anyway));
    if ('summary' in outcome) yield { type: 'summary', summary: outcome.summary };
    // They take as long as the article, which the reader came for; without a summary they are all there is.
    const links = await neighboursOf(tabId, access, signal);
    yield { type: 'neighbours', links };
    if ('failure' in outcome) {
      yield { type: 'failed', failure: outcome.failure };
      return;
    }
    yield { type: 'done' };
    // What is remembered is shown before the page is asked, and by then nothing may be selected.
    if (!article.selection) await keep(tabId, { reading: { ...article, links }, summary: outcome.summary }, access);
  } catch (error) {
    if (!signal.aborted) yield { type: 'failed', failure: failureOf(error) };
  }
}

/** @throws PageFailure where there is nothing to summarize, or, unless asked for anyway, it would not be worth it. */
export function summaryOf(article: PageArticle, anyway: boolean): Summary {
  const { verdict } = article;
  if (!anyway && verdict === 'short') throw new PageFailure('tooShort', verdict);
  if (!anyway && (verdict === 'listing' || verdict === 'other')) throw new PageFailure('notAnArticle', verdict);
  const summary = summarize(article);
  if (summary.sentences.length === 0) throw new PageFailure('noText', verdict);
  return summary;
}

function tried(summarizing: () => Summary): { summary: Summary } | { failure: Failure } {
  try {
    return { summary: summarizing() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** A page that went away under the search, or stands still, costs the reader its neighbours, not the summary. */
async function neighboursOf(tabId: number, access: TabAccess, signal: AbortSignal): Promise<AdjacentLink[]> {
  try {
    return await access.findNeighbours(tabId, signal);
  } catch (error) {
    if (!signal.aborted) console.info('No neighbours could be sought:', error);
    return [];
  }
}

/** A full, broken or silent store costs the reader a moment at the next click, not this summary. */
async function keep(tabId: number, entry: Remembered, access: TabAccess): Promise<void> {
  try {
    if (await access.mayKeep(tabId)) await access.remember(tabId, entry);
  } catch (error) {
    console.warn('The summary could not be kept for reopening:', error);
  }
}
