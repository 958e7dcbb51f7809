import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { PageFailure } from '../failure';
import { pageArticle, type PageArticle } from '../reading';
import { askOwnPage } from './own-page';
import { checkedAnswer, failureFor, unlessAborted } from './page-answer';
import type { DocumentIdentity } from './storage';

/** What the content script returns. */
const answer = v.object({ article: pageArticle, loading: v.boolean() });

const files = ['content.js'];
/** Longer than a background ever took to wake up. */
const bootTime = 3_000;
const loadingPatience = 10_000;
/** Where an article is there already: what still loads is seldom of it. */
const articlePatience = 1_000;

/**
 * Reads the article of the page that a tab shows now: at once where its document is parsed; else when it is, or what is there of an
 * article when that takes long.
 * @throws PageFailure
 */
export async function readArticle(tabId: number, signal: AbortSignal): Promise<PageArticle> {
  const early = await inject(tabId, true);
  if (!early.loading) return early.article;
  const patience = AbortSignal.timeout(early.article.verdict === 'article' ? articlePatience : loadingPatience);
  const parsed = await unlessAborted(inject(tabId, false), AbortSignal.any([signal, patience]));
  if (parsed) return parsed.article;
  const late = await inject(tabId, true);
  if (late.article.verdict === 'article') return late.article;
  throw new PageFailure('stillLoading', `${loadingPatience} ms`);
}

/** Runs the content script, at once or when the document is parsed. */
async function inject(tabId: number, injectImmediately: boolean): Promise<v.InferOutput<typeof answer>> {
  const [result] = await browser.scripting
    .executeScript({ target: { tabId }, files, injectImmediately })
    .catch(async (error: unknown) => {
      const result = await askOwnPage(tabId, { ask: 'article' }).catch(() => {
        throw failureFor(error);
      });
      return [{ result }];
    });
  // Firefox's own pages take part in no injection, without an error.
  if (!result) throw new PageFailure('restricted', 'no frame was injected');
  return checkedAnswer(answer, result.result);
}

/** `selecting`: so much is selected in it that the reader may ask for that. */
type Asked = DocumentIdentity & { selecting?: boolean };

/** Which document the tab shows; null where no script can ask it: why not is told by `readArticle`. */
export function identityOf(tabId: number): Promise<Asked | null> {
  return identityShared(tabId, 0);
}

async function identityShared(tabId: number, askers: number): Promise<Asked | null> {
  const func = (milliseconds: number, left: number) => {
    const world = globalThis as { precisShared?: { until: number; left: number } };
    const now = performance.now();
    const isBegun = now < (world.precisShared?.until ?? 0) && (world.precisShared?.left ?? 0) > 0;
    if (left > 0 && !isBegun) world.precisShared = { until: now + milliseconds, left };
    const selecting = String(getSelection() ?? '').length > 80;
    return { url: location.href, timeOrigin: performance.timeOrigin, selecting };
  };
  const args = [bootTime, askers];
  const injection = browser.scripting.executeScript({ target: { tabId }, func, args, injectImmediately: true });
  const [result] = await injection.catch(() => []);
  return (result?.result as Asked | undefined) ?? null;
}

/**
 * The same, and has the page read, unless it is under way, for all who will ask for the same: this one, the `readArticle`
 * of a background that may have to wake up first, and, where a click came to the background, the popup.
 */
export function beginReading(tabId: number, askers = 2): Promise<Asked | null> {
  const identity = identityShared(tabId, askers);
  browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true }).catch(() => {
    // The background, which asks for the same, tells why not.
  });
  return identity;
}
