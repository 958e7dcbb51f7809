import { withoutPage } from './page-step';
import { boxesAround } from './surroundings';
import { parametersOf } from './parameters';

const pageNames = ['page', 'paged', 'pg', 'offset', 'pageNumber', 'page_number', 'pageNum', 'pageNo', 'pageIndex'];

/** The address pages through something else than this page: its comments, a box on it, a list that it shows a part of. */
export function isOfForeignPager(link: Element, page: string, url: string): boolean {
  return (
    /#comment|[/-]comment-page-\d|[?&]cpage=/i.test(url) ||
    jumpsAround(link, url) ||
    isOfOtherList(page, url) ||
    isOfCalendar(page, url)
  );
}

/** The address jumps back to the very box that holds the link. */
function jumpsAround(link: Element, url: string): boolean {
  const fragment = /#(.+)$/s.exec(url)?.[1];
  return fragment !== undefined && [...boxesAround(link, 20)].some(box => box.id === fragment);
}

/** Page 2 of a list that is not this page, nor below it: one that this page belongs to, or shows a part of. */
function isOfOtherList(page: string, url: string): boolean {
  const here = new URL(page);
  const there = new URL(url);
  const counted = pageNames.some(name => there.searchParams.has(name) && !here.searchParams.has(name));
  if (!counted && !/\/page\/\d+\/?$/.test(there.pathname)) return false;
  const own = withoutPage(here.pathname).base;
  const stem = withoutPage(there.pathname).base;
  return own !== '' && own !== stem && !stem.startsWith(own);
}

const month = /[?&](?:month|mes|mois|monat)=|[/=](?:19|20)\d\d[-/](?:0[1-9]|1[0-2])\/?(?:[?&#]|$)/;

/** A month, which this page is not. */
function isOfCalendar(page: string, url: string): boolean {
  return month.test(url) && !month.test(page);
}

/** "?t=77&view=previous": forums look the neighbour up when asked for it. */
const asksForNeighbour = /[?&;](?:view|goto|prev_next)=(?:prev|previous|next|nextoldest|nextnewest)\b/i;

/** The same page with a parameter more, one that does not count pages: it sorts, prints or pages a box. */
export function isSamePageWithMore(page: string, url: string): boolean {
  const here = new URL(page);
  const there = new URL(url);
  if (asksForNeighbour.test(there.search)) return false;
  const kept = [...parametersOf(here)].every(([name, value]) => parametersOf(there).get(name) === value);
  return kept && here.pathname === there.pathname && there.search !== here.search;
}
