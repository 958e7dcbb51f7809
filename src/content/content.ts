import { readArticle } from '../article/article';
import { readSelection } from '../article/selection';
import { PageFailure, type Failure } from '../failure';
import { findAdjacentLinks } from '../links/adjacent-links';
import type { Reading } from '../reading';

type Answer = { ok: true; reading: Reading; loading: boolean } | { ok: false; failure: Failure };

// The value of this module's default export is what the injection returns; nothing stays in the page.
export default answer();

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
    const known = error instanceof PageFailure ? error : new PageFailure('unreadable', error);
    return { ok: false, failure: known.failure };
  }
}
