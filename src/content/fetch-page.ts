import { PageFailure } from '../failure';
import { bytesOf } from './page-bytes';
import { parsePage } from './parse-page';

/** An inert document and the address that it came from in the end. */
export type FetchedPage = { document: Document; url: string };
/** What the page that is open tells of its site. */
export type Site = { origin: string; charset: string };

const patience = 10_000;
/** Of 484 stored pages the longest has 1.6 MB. */
const mostBytes = 5 * 1024 * 1024;

/**
 * Loads a page of this site, as a click on its link would. Asks no other origin for anything, wherever the address leads.
 * @throws PageFailure
 */
export async function fetchPage(url: string, site: Site, stopped: AbortSignal): Promise<FetchedPage> {
  if (!URL.canParse(url) || new URL(url).origin !== site.origin) throw new PageFailure('redirected', 'another origin');
  const late = AbortSignal.timeout(patience);
  const signal = AbortSignal.any([stopped, late]);
  try {
    const response = await answerTo(url, signal);
    const contentType = response.headers.get('content-type') ?? '';
    try {
      check(response, contentType, site);
      const bytes = await bytesOf(response, mostBytes);
      return { document: parsePage(bytes, contentType, site.charset), url: response.url };
    } catch (error) {
      // What nobody reads would be loaded to its end.
      if (!response.body?.locked) await response.body?.cancel();
      throw error;
    }
  } catch (error) {
    if (error instanceof PageFailure) throw error;
    throw new PageFailure(late.aborted ? 'tooSlow' : 'offline', error);
  }
}

async function answerTo(url: string, signal: AbortSignal): Promise<Response> {
  const request = {
    signal,
    credentials: 'same-origin',
    headers: { accept: 'text/html,application/xhtml+xml' },
  } as const;
  try {
    return await fetch(url, { ...request, mode: 'same-origin' });
  } catch (error) {
    if (signal.aborted) throw error;
    // A redirect to another origin fails like a missing connection. To ask once more, without following, tells them apart.
    const { type } = await fetch(url, { ...request, mode: 'same-origin', redirect: 'manual' });
    if (type === 'opaqueredirect') throw new PageFailure('redirected', error);
    throw error;
  }
}

function check({ ok, status, url }: Response, contentType: string, { origin }: Site): void {
  if (new URL(url).origin !== origin) throw new PageFailure('redirected', 'another origin');
  if (!ok) throw new PageFailure('siteError', status);
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(contentType)) {
    throw new PageFailure('notHtml', contentType);
  }
}
