import { bareHost } from './link-address';
import { parametersOf } from './parameters';

/** How two addresses differ when they differ in one number only. */
export type Step = {
  /** Target minus page; a missing number counts as the first page. */
  by: number;
  /** The number the target's address has. */
  at: number;
  /** The number stands where addresses count pages (`?page=3`, `/page/3`, `-p3.html`), not where they count articles. */
  paged: boolean;
};

const pageName =
  /^(?:p|pg|page|paged|pageno|pagenum|page_?number|pageindex|page_?id|seite|pagina|pag|start|offset|from|cpage|limitstart|st|sida|strona|side|stranica|str|currentpage|pn)$/i;
const offsetName = /^(?:start|offset|from|limitstart|st)$/i;

/** null when the addresses differ in more than one number, or not at all. */
export function pageStep(page: string, target: string): Step | null {
  const from = new URL(page);
  const to = new URL(target);
  if (bareHost(from) !== bareHost(to)) return null;
  return queryStep(from, to) ?? pathStep(from, to);
}

function queryStep(from: URL, to: URL): Step | null {
  if (folder(from.pathname) !== folder(to.pathname)) return null;
  const changed: Step[] = [];
  let other = 0;
  const earlier = parameters(from);
  const later = parameters(to);
  for (const name of new Set([...earlier.keys(), ...later.keys()])) {
    const before = earlier.get(name) ?? null;
    const after = later.get(name) ?? null;
    if (before === after) continue;
    const paged = pageName.test(name);
    const first = offsetName.test(name) ? 0 : 1;
    const stem = /^(?:\d+\D+)?/.exec(before ?? '')?.[0] ?? '';
    const here = before === null && paged ? first : number((before ?? '').slice(stem.length));
    const there = after === null && paged ? first : number(after?.startsWith(stem) ? after.slice(stem.length) : null);
    if (here === null || there === null) other += 1;
    else changed.push({ by: there - here, at: there, paged: (paged || stem !== '') && there < 10_000 });
  }
  const [step] = changed;
  // No first page: "?t=5&goto=nextoldest" leads from page 2 of one thread to another thread.
  const isRenamed = [...later.keys()].some(name => !earlier.has(name) && !pageName.test(name));
  if (isRenamed && step && ![...later.keys()].some(name => pageName.test(name))) return null;
  // Session marks and sort orders come and go between pages of one list; numbers must not.
  return step && changed.length === 1 && (other === 0 || step.paged) ? step : null;
}

/** A query that is nothing but a number, "?12", has no name. */
function parameters(url: URL): Map<string, string> {
  return /^\?\d+$/.test(url.search) ? new Map([['', url.search.slice(1)]]) : parametersOf(url);
}

function pathStep(from: URL, to: URL): Step | null {
  const here = numbered(from.pathname);
  const there = numbered(to.pathname);
  if (here.stem === there.stem) {
    const differing = there.numbers.flatMap((value, at) => (value === here.numbers[at] ? [] : [at]));
    const [at] = differing;
    if (at === undefined || differing.length > 1) return null;
    const value = there.numbers[at] ?? 0;
    const paged = there.paged[at] ?? false;
    return { by: value - (here.numbers[at] ?? 0), at: value, paged };
  }
  const later = withoutPage(to.pathname);
  const earlier = withoutPage(from.pathname);
  if (later.base === earlier.base && later.at !== earlier.at) {
    return { by: later.at - earlier.at, at: later.at, paged: true };
  }
  return null;
}

function numbered(path: string): { stem: string; numbers: number[]; paged: boolean[] } {
  const numbers: number[] = [];
  const paged: boolean[] = [];
  const stem = folder(path).replace(/\d+/g, (digits, at: number) => {
    numbers.push(Number(digits));
    const before = path.slice(Math.max(0, at - 8), at).toLowerCase();
    paged.push(/(?:page|seite|pagina|[/_-]p|pag|index|offset|start)[-_/]?$/.test(before) && digits.length < 5);
    return '#';
  });
  return { stem, numbers, paged };
}

const counted = '(?:page|seite|pagina|pag|index|offset|start|p)?';
const tail = new RegExp(
  `(?:(?:/${counted}[-_/]?|[-_]${counted}[-_]?)(\\d{1,4}))?(?:/|\\.[a-z]{3,5}|/index\\.[a-z]{3,5})?$`,
  'i',
);

/** "…/slug/page/3/", "…/slug-3.html", "…/slug_p3" → the address of the first page and the number. */
export function withoutPage(path: string): { base: string; at: number } {
  const match = tail.exec(path);
  const base = path.slice(0, match?.index ?? path.length).replace(/(?:\/|\/index)$/, '');
  return { base, at: match?.[1] === undefined ? 1 : Number(match[1]) };
}

function folder(path: string): string {
  return path.replace(/(?:\/index)?(?:\.[a-z]{3,5})?\/?$/i, '');
}

function number(text: string | null): number | null {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null;
}
