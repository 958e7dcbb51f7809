import type { AdjacentLink, Reading } from '../reading';
import { pageStep } from './page-step';

/** More pages than this are a book, or a list. */
export const mostPages = 20;

type Linked = Pick<Reading, 'url' | 'links'>;

/**
 * The link of a page to another page of the same article, which is numbered as such: the next page of a blog may be
 * called so, and be another article.
 */
export function articlePage({ url, links }: Linked, direction: AdjacentLink['direction']): AdjacentLink | null {
  const isPage = (link: AdjacentLink) =>
    link.kind === 'page' && link.direction === direction && (link.position ?? pageStep(url, link.url)?.paged);
  return links.find(link => isPage(link) && new URL(link.url).origin === new URL(url).origin) ?? null;
}

/** How many pages the article that is open has; null where that is unknown. Undefined where it has but this one. */
export function pageCount(reading: Linked & Pick<Reading, 'verdict'>): number | null | undefined {
  if (reading.verdict === 'listing' || reading.verdict === 'other') return undefined;
  const others = [articlePage(reading, 'previous'), articlePage(reading, 'next')].filter(link => link !== null);
  if (others.length === 0) return undefined;
  return greatest(others, openNumber(reading));
}

/** Which of the pages this one is, as far as its links tell. */
export function openNumber(page: Linked): number | null {
  const next = articlePage(page, 'next')?.position;
  const previous = articlePage(page, 'previous')?.position;
  return next ? next.at - 1 : previous ? previous.at + 1 : null;
}

function greatest(links: readonly AdjacentLink[], open: number | null): number | null {
  const shown = links.flatMap(({ position }) => (position ? [position.of] : []));
  return shown.length > 0 ? Math.max(...shown, open ?? 0) : null;
}
