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
  return fragment !== undefined && !cursor.test(url) && [...boxesAround(link, 20)].some(box => box.id === fragment);
}

/** Page 2 of a list that is not this page, nor below it: one that this page belongs to, or shows a part of. */
function isOfOtherList(page: string, url: string): boolean {
  const here = new URL(page);
  const there = new URL(url);
  const counted = pageNames.some(name => there.searchParams.has(name) && !here.searchParams.has(name));
  if (!counted && !/\/page\/\d+\/?$/.test(there.pathname)) return false;
  const own = withoutPage(here.pathname).base;
  const stem = withoutPage(there.pathname).base;
  const below = stem.startsWith(own) ? stem.slice(own.length) : null;
  // Below a list are lists of its years; below anything, what else it has: "/recipe/12/reviews".
  if (own === '' || below === '' || (below && !/^(?:\/\d+)?\/[a-z]+$/i.test(below))) return false;
  return !isSameByNumber(here, there);
}

/** "/thread53668.html" and "/showthread.php?t=53668": one thing at two addresses. */
function isSameByNumber(here: URL, there: URL): boolean {
  const numbers = here.pathname.match(/\d{3,}/g) ?? [];
  return numbers.some(number => there.search.includes(number));
}

const month = /[?&](?:month|mes|mois|monat)=|[/=](?:19|20)\d\d[-/](?:0[1-9]|1[0-2])\/?(?:[?&#]|$)/;

/** A month, which this page is not, nor stands beside: an issue of a magazine may be one. */
function isOfCalendar(page: string, url: string): boolean {
  const isBeside = folderOf(page) === folderOf(url) && new URL(url).search === '';
  return month.test(url) && !month.test(page) && !isBeside;
}

function folderOf(address: string): string {
  const path = new URL(address).pathname;
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}

/** "?t=77&view=previous": forums look the neighbour up when asked for it. */
const asksForNeighbour = /[?&;](?:view|goto|prev_next)=(?:prev|previous|next|nextoldest|nextnewest)\b/i;

/** Lists that go on from an entry, not by a number: of commits, of posts, of the pages in a category. */
const cursor = /[?&](?:after|before|cursor|max_id|page_?token|pagefrom|pageuntil)=/i;

/** The same page with a parameter more, one that does not count pages: it sorts, prints or pages a box. */
export function isSamePageWithMore(page: string, url: string): boolean {
  const here = new URL(page);
  const there = new URL(url);
  if (asksForNeighbour.test(there.search) || cursor.test(there.search)) return false;
  const kept = [...parametersOf(here)].every(([name, value]) => parametersOf(there).get(name) === value);
  return kept && here.pathname === there.pathname && there.search !== here.search;
}
