import { failureOf, PageFailure } from '../failure';
import type { BackgroundToPopup, PeekMessage } from '../messages';
import type { Reading } from '../reading';
import { summarize } from '../summary/summarize';

export type PeekAccess = {
  /** @throws PageFailure */
  fetchReading: (tabId: number, url: string, signal: AbortSignal) => Promise<Reading>;
};

/** The job of one port: an article is summarized without leaving the page that is open. Nothing of it is kept. */
export async function* peekArticle(
  { tabId, url }: PeekMessage,
  { fetchReading }: PeekAccess,
  signal: AbortSignal,
): AsyncGenerator<BackgroundToPopup> {
  yield { type: 'accepted' };
  try {
    const reading = await fetchReading(tabId, url, signal);
    const { verdict } = reading;
    // A page to sign in on, a front page, or one that its scripts would have filled.
    if (verdict === 'listing' || verdict === 'other') throw new PageFailure('otherPage', verdict);
    const summary = summarize(reading);
    if (summary.sentences.length === 0) throw new PageFailure('otherPage', 'no text');
    yield { type: 'page', reading };
    yield { type: 'summary', summary };
    yield { type: 'done' };
  } catch (error) {
    if (!signal.aborted) yield { type: 'failed', failure: failureOf(error) };
  }
}
