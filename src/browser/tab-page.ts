import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { failure, PageFailure } from '../failure';
import { reading, type Reading } from '../reading';
import type { DocumentIdentity } from './storage';

/** What the content script returns. A page's process may be taken over, so it is checked like any outsider's word. */
const answer = v.variant('ok', [
  v.object({ ok: v.literal(true), reading }),
  v.object({ ok: v.literal(false), failure }),
]);

const loadingPatience = 10_000;

/**
 * Reads the page that a tab shows now, once its document is there.
 * @throws PageFailure
 */
export async function readPage(tabId: number, signal: AbortSignal): Promise<Reading> {
  const injection = browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
  const [result] = await withPatience(injection.catch(rejectAsFailure), signal);
  // Firefox's own pages take part in no injection, without an error.
  if (!result) throw new PageFailure('restricted', 'no frame was injected');
  const checked = v.safeParse(answer, result.result);
  if (!checked.success) throw new PageFailure('unreadable', checked.issues[0].message);
  if (!checked.output.ok) throw new PageFailure(checked.output.failure.code, checked.output.failure.detail);
  return checked.output.reading;
}

/** Which document the tab shows; null where the browser gives no access to it. */
export async function identityOf(tabId: number): Promise<DocumentIdentity | null> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => ({ url: location.href, timeOrigin: performance.timeOrigin }),
      injectImmediately: true,
    });
    return (result?.result as DocumentIdentity | undefined) ?? null;
  } catch (error) {
    return failureFor(error).failure.code === 'restricted' ? null : Promise.reject(failureFor(error));
  }
}

async function withPatience<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const tooLong = AbortSignal.any([signal, AbortSignal.timeout(loadingPatience)]);
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      tooLong.addEventListener('abort', () => {
        reject(new PageFailure('stillLoading', `${loadingPatience} ms`));
      });
    }),
  ]);
}

function rejectAsFailure(error: unknown): never {
  throw failureFor(error);
}

/** The browsers tell why a script may not run in words only. */
function failureFor(error: unknown): PageFailure {
  const words = String(error);
  if (/no tab with id|invalid tab id|tab was closed/i.test(words)) return new PageFailure('tabGone', words);
  if (/cannot access|cannot be scripted|missing host permission|must request permission/i.test(words)) {
    return new PageFailure('restricted', words);
  }
  return new PageFailure('unreadable', words);
}
