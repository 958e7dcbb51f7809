import { readArticle } from '../article/article';
import { readSelection } from '../article/selection';
import { failureOf } from '../failure';
import { findAdjacentLinks } from '../links/adjacent-links';
import type { Answer } from './fetch-reading';
import { sharedAnswer } from './shared-answer';

// What this module's default export resolves to is what the injection returns; of the rest nothing stays in the page but,
// under this bundle's global name `__page`, what src/browser/page-fetch.ts and src/page-line/line.ts may call.
export default sharedAnswer(answer);
export { answer as readAgain };
export { fetchReading, stopFetching } from './fetch-reading';

async function answer(): Promise<Answer> {
  try {
    const url = location.href;
    const links = findAdjacentLinks(document, url);
    await otherTasks();
    const selection = readSelection(document);
    const page = { ...readArticle(document), url, timeOrigin: performance.timeOrigin, links };
    const reading = selection ? { ...page, selection } : page;
    return { ok: true, reading, loading: document.readyState === 'loading' };
  } catch (error) {
    // An injected script that throws answers a silent null in Chromium.
    return { ok: false, failure: failureOf(error) };
  }
}

/** Lets the page do what waits, so that it never stands still for all that is read. */
function otherTasks(): Promise<void> {
  // Firefox has had it since 142.
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise(resolve => {
        setTimeout(resolve);
      });
}
