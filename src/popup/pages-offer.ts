import { text } from '../browser/text';
import { mostPages, pageCount } from '../links/article-pages';
import type { Actions } from './actions';
import { button } from './button';
import type { State } from './state';

/**
 * Offers to read all pages of an article that has more. It stands with the neighbours, since it comes with them: above
 * the sentences, it would push them down while they are read.
 */
export function pagesOffer({ ahead, reading }: State, { readPages }: Pick<Actions, 'readPages'>): Node[] {
  const count = reading && !ahead ? pageCount(reading) : undefined;
  return count === undefined ? [] : [button('action quiet pages-offer', labelFor(count), readPages)];
}

function labelFor(count: number | null): string {
  if (count === null) return text('summarizeAllPages');
  return count > mostPages
    ? text('summarizeSomePages', { some: mostPages, of: count })
    : text('summarizePages', { count });
}
