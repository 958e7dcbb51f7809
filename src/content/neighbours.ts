import { failureOf } from '../failure';
import { findAdjacentLinks } from '../links/adjacent-links';
import type { LinksAnswer } from '../page-scripts';

export { fetchReading, stopFetching } from './fetch-reading';

export function findLinks(): LinksAnswer {
  try {
    return { ok: true, links: findAdjacentLinks(document, location.href) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
