import type { PageWalk } from '../article/joined-pages';
import { failureOf, PageFailure } from '../failure';
import { articlePage, mostPages, openNumber, pageCount } from '../links/article-pages';
import { plainAddress } from '../links/link-address';
import type { BackgroundToPopup } from '../messages';
import type { Reading } from '../reading';

/**
 * Loads the other pages of an article by following each page's own link: those before the open one, then those after
 * it. Ends at the first that cannot be had.
 * @throws PageFailure where not even one more can be had
 */
export async function* walkPages(
  open: Reading,
  fetchReading: (url: string) => Promise<Reading>,
): AsyncGenerator<BackgroundToPopup, PageWalk> {
  const readings = [open];
  const seen = new Set([plainAddress(open.url)]);
  let first = openNumber(open) ?? 1;
  const of = pageCount(open) ?? null;
  const walk = (missing: PageWalk['missing']) => ({ readings, open: readings.indexOf(open), first, missing });
  for (const direction of ['previous', 'next'] as const) {
    const isBack = direction === 'previous';
    while (readings.length < mostPages) {
      const from = readings.at(isBack ? 0 : -1) ?? open;
      const link = articlePage(from, direction);
      if (!link || seen.has(plainAddress(link.url))) break;
      seen.add(plainAddress(link.url));
      yield { type: 'progress', at: readings.length + 1, of: of && Math.min(of, mostPages) };
      try {
        const reading = await fetchReading(link.url);
        // Beyond the last page, sites send back to the first.
        const arrived = plainAddress(reading.url);
        if (arrived !== plainAddress(link.url) && seen.has(arrived)) break;
        const { verdict } = reading;
        if (verdict === 'listing' || verdict === 'other') throw new PageFailure('otherPage', verdict);
        seen.add(arrived);
        readings[isBack ? 'unshift' : 'push'](reading);
        if (isBack) first = Math.max(1, first - 1);
      } catch (error) {
        if (readings.length === 1) throw error;
        const number = link.position?.at ?? (isBack ? first - 1 : first + readings.length);
        return walk({ number: Math.max(1, number), failure: failureOf(error) });
      }
    }
  }
  return walk(null);
}
