import { readArticle } from '../article/article';
import { readSelection } from '../article/selection';
import { failureOf, type Failure } from '../failure';
import type { PageArticle } from '../reading';
import { sharedAnswer } from './shared-answer';

/** What an injection of this script returns. */
export type Answer = { ok: true; article: PageArticle; loading: boolean } | { ok: false; failure: Failure };

// Of the rest nothing stays in the page but, under this bundle's global name `__page`, what src/content/neighbours.ts and
// src/page-line/line.ts call.
export default sharedAnswer(answer);
export { answer as readAgain, readArticle };

async function answer(): Promise<Answer> {
  try {
    await otherTasks();
    const selection = readSelection(document);
    const page = { ...readArticle(document), url: location.href, timeOrigin: performance.timeOrigin };
    const article = selection ? { ...page, selection } : page;
    return { ok: true, article, loading: document.readyState === 'loading' };
  } catch (error) {
    // An injected script that throws answers a silent null in Chromium.
    return { ok: false, failure: failureOf(error) };
  }
}

/** Lets what was asked before be answered: which document this is, of which the popup may have a summary already. */
function otherTasks(): Promise<void> {
  // Firefox has had it since 142.
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise(resolve => {
        setTimeout(resolve);
      });
}
