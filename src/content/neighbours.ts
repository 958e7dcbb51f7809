import { failureOf, type Failure } from '../failure';
import { findAdjacentLinks } from '../links/adjacent-links';
import type { AdjacentLink } from '../reading';

type Found = { ok: true; links: AdjacentLink[] } | { ok: false; failure: Failure };

// Called under this bundle's global name `__neighbours` by src/browser/page-neighbours.ts and src/page-line/line.ts.
export { fetchReading, stopFetching } from './fetch-reading';

export function findLinks(): Found {
  try {
    return { ok: true, links: findAdjacentLinks(document, location.href) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
