import { joinPages } from '../article/joined-pages';
import { failureOf } from '../failure';
import type { BackgroundToPopup, PagesMessage } from '../messages';
import type { Reading } from '../reading';
import { summarize } from '../summary/summarize';
import type { PeekAccess } from './peek-article';
import { walkPages } from './walk-pages';

type PagesAccess = PeekAccess & {
  /** @throws PageFailure */
  readPage: (tabId: number, signal: AbortSignal) => Promise<Reading>;
};

/** The job of one port: all pages of the article that is open are loaded, one after the other, and summarized as one. */
export async function* summarizePages(
  { tabId }: PagesMessage,
  { readPage, fetchReading }: PagesAccess,
  signal: AbortSignal,
): AsyncGenerator<BackgroundToPopup> {
  yield { type: 'accepted' };
  try {
    const open = await readPage(tabId, signal);
    const walk = yield* walkPages(open, url => fetchReading(tabId, url, signal));
    if (signal.aborted) return;
    const { reading, whole } = joinPages(walk);
    yield { type: 'page', reading, whole };
    yield { type: 'summary', summary: summarize(reading) };
    yield { type: 'done' };
  } catch (error) {
    if (!signal.aborted) yield { type: 'failed', failure: failureOf(error) };
  }
}
