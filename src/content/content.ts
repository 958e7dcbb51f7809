import { readArticle } from '../article/article';
import { readSelection } from '../article/selection';
import { failureOf } from '../failure';
import type { ArticleAnswer } from '../page-scripts';
import { sharedAnswer } from './shared-answer';

// Nothing else stays in the page.
export default sharedAnswer(answer);
export { answer as readAgain, readArticle };

async function answer(): Promise<ArticleAnswer> {
  try {
    await otherTasks();
    const selection = readSelection(document);
    const page = { ...readArticle(document), url: location.href, timeOrigin: performance.timeOrigin };
    const article = selection ? { ...page, selection } : page;
    return { ok: true, article, loading: document.readyState === 'loading' };
  } catch (error) {
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
