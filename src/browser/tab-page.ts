import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { failureCodes, PageFailure } from '../failure';
import { reading, type Reading } from '../reading';
import { askOwnPage } from './own-page';
import type { DocumentIdentity } from './storage';

const failure = v.object({ code: v.picklist(failureCodes), detail: v.string() });
/** What the content script returns. A page's process may be taken over, so it is checked like any outsider's word. */
const answer = v.variant('ok', [
  v.object({ ok: v.literal(true), reading, loading: v.boolean() }),
  v.object({ ok: v.literal(false), failure }),
]);

const files = ['content.js'];
/** Longer than a background ever took to wake up. */
const bootTime = 3_000;
const loadingPatience = 10_000;
/** Where an article is there already: what still loads is seldom of it. */
const articlePatience = 1_000;

/**
 * Reads the page that a tab shows now: at once where its document is parsed; else when it is, or what is there of an
 * article when that takes long.
 * @throws PageFailure
 */
export async function readPage(tabId: number, signal: AbortSignal): Promise<Reading> {
  const early = await inject(tabId, true);
  if (!early.loading) return early.reading;
  const patience = AbortSignal.timeout(early.reading.verdict === 'article' ? articlePatience : loadingPatience);
  const parsed = await unlessAborted(inject(tabId, false), AbortSignal.any([signal, patience]));
  if (parsed) return parsed.reading;
  const late = await inject(tabId, true);
  if (late.reading.verdict === 'article') return late.reading;
  throw new PageFailure('stillLoading', `${loadingPatience} ms`);
}

/** Runs the content script, at once or when the document is parsed. */
async function inject(tabId: number, injectImmediately: boolean): Promise<{ reading: Reading; loading: boolean }> {
  const [result] = await browser.scripting
    .executeScript({ target: { tabId }, files, injectImmediately })
    .catch(async (error: unknown) => {
      const result = await askOwnPage(tabId, { ask: 'reading' }).catch(() => {
        throw failureFor(error);
      });
      return [{ result }];
    });
  // Firefox's own pages take part in no injection, without an error.
  if (!result) throw new PageFailure('restricted', 'no frame was injected');
  return checked(result.result);
}

/** The reading in what a page answers. @throws PageFailure */
export function readingIn(result: unknown): Reading {
  return checked(result).reading;
}

function checked(result: unknown): { reading: Reading; loading: boolean } {
  const outcome = v.safeParse(answer, result);
  if (!outcome.success) throw new PageFailure('unreadable', outcome.issues[0].message);
  if (!outcome.output.ok) throw new PageFailure(outcome.output.failure.code, outcome.output.failure.detail);
  return outcome.output;
}

/** The value of a promise, or null when the signal comes first. */
function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  const aborted = new Promise<null>(resolve => {
    signal.addEventListener('abort', () => {
      resolve(null);
    });
  });
  return Promise.race([work, aborted]);
}

/** `selecting`: so much is selected in it that the reader may ask for that. */
type Asked = DocumentIdentity & { selecting?: boolean };

/** Which document the tab shows; null where no script can ask it: why not is told by `readPage`. */
export function identityOf(tabId: number): Promise<Asked | null> {
  return identityShared(tabId, 0);
}

async function identityShared(tabId: number, sharedFor: number): Promise<Asked | null> {
  const func = (milliseconds: number) => {
    if (milliseconds > 0) Object.assign(globalThis, { precisShared: { until: performance.now() + milliseconds } });
    const selecting = String(getSelection() ?? '').length > 80;
    return { url: location.href, timeOrigin: performance.timeOrigin, selecting };
  };
  const args = [sharedFor];
  const injection = browser.scripting.executeScript({ target: { tabId }, func, args, injectImmediately: true });
  const [result] = await injection.catch(() => []);
  return (result?.result as Asked | undefined) ?? null;
}

/** The same, and has the page read for the `readPage` of a background that may have to wake up first. */
export function beginReading(tabId: number): Promise<Asked | null> {
  const identity = identityShared(tabId, bootTime);
  browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true }).catch(() => {
    // The background, which asks for the same, tells why not.
  });
  return identity;
}

/** The browsers tell why a script may not run in words only. */
export function failureFor(error: unknown): PageFailure {
  const words = String(error);
  if (/no tab with id|invalid tab id|tab was closed/i.test(words)) return new PageFailure('tabGone', words);
  if (/cannot access|cannot be scripted|missing host permission|must request permission/i.test(words)) {
    return new PageFailure('restricted', words);
  }
  return new PageFailure('unreadable', words);
}
