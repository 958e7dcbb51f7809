import { readArticle } from '../article/article';
import { readSelection } from '../article/selection';
import { failureOf } from '../failure';
import { findAdjacentLinks } from '../links/adjacent-links';
import type { Answer } from './fetch-reading';

// The value of this module's default export is what the injection returns; of the rest nothing stays in the page but,
// under this bundle's global name `__page`, what src/browser/page-fetch.ts may call.
export default answer();
export { fetchReading, stopFetching } from './fetch-reading';

function answer(): Answer {
  try {
    const url = location.href;
    const links = findAdjacentLinks(document, url);
    const selection = readSelection(document);
    const page = { ...readArticle(document), url, timeOrigin: performance.timeOrigin, links };
    const reading = selection ? { ...page, selection } : page;
    return { ok: true, reading, loading: document.readyState === 'loading' };
  } catch (error) {
    // An injected script that throws answers a silent null in Chromium.
    return { ok: false, failure: failureOf(error) };
  }
}
