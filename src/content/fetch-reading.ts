import { failureOf } from '../failure';
import { findAdjacentLinks } from '../links/adjacent-links';
import type { PageScript, ReadingAnswer } from '../page-scripts';
import type { Reading } from '../reading';
import { fetchPage, type FetchedPage } from './fetch-page';

/** It has read the page that is open. */
declare const __page: PageScript;

/** What is being fetched, to be stopped by its id: also what this script began when it was injected before. */
const world = globalThis as { precisFetches?: Map<string, AbortController> };
const underWay = (world.precisFetches ??= new Map());

/** Reads another page of this site as the page itself would load it: in Firefox, access to the tab ends with leaving. */
export async function fetchReading(url: string, id: string): Promise<ReadingAnswer> {
  const stopped = new AbortController();
  const stop = () => {
    stopped.abort();
  };
  // Who asked for another may have died without stopping it: Firefox holds the same address back until that ends.
  for (const other of underWay.values()) other.abort();
  underWay.set(id, stopped);
  // Chromium keeps a page that was left for the way back, and loads on in it.
  addEventListener('pagehide', stop);
  try {
    const fetched = await fetchPage(url, { origin: location.origin, charset: document.characterSet }, stopped.signal);
    return { ok: true, reading: readingOf(fetched) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  } finally {
    removeEventListener('pagehide', stop);
    underWay.delete(id);
  }
}

export function stopFetching(id: string): void {
  underWay.get(id)?.abort();
}

/** As of the page that is open, but that nothing of it has a place there. */
function readingOf({ document, url }: FetchedPage): Reading {
  const links = findAdjacentLinks(document, url);
  const article = __page.readArticle(document, url);
  const blocks = article.blocks.map(block => ({ ...block, place: -1 }));
  return { ...article, blocks, url, timeOrigin: performance.timeOrigin, links };
}
