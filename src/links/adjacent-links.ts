import type { AdjacentLink } from '../reading';
import { linkAddress } from './link-address';
import { labelWords } from './link-words';

type Direction = AdjacentLink['direction'];
const longestTitle = 200;

/** The previous and the next article, each at most once, as `rel` or a label states them. */
export function findAdjacentLinks(document: Document, page: string): AdjacentLink[] {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const origin = URL.canParse(base, page) ? new URL(base, page).href : page;
  const links: AdjacentLink[] = [];
  for (const direction of ['previous', 'next'] as const) {
    for (const element of [...byRel(document, direction), ...byLabel(document, direction)]) {
      const url = linkAddress(resolved(element.getAttribute('href') ?? '', origin), page);
      if (url === null) continue;
      links.push({ direction, kind: 'article', url, title: titleOf(document, url, origin, direction) });
      break;
    }
  }
  return links;
}

function byRel(document: Document, direction: Direction): Element[] {
  const names = direction === 'previous' ? ['prev', 'previous'] : ['next'];
  return names.flatMap(name => [
    ...document.querySelectorAll(`a[rel~="${name}" i][href],link[rel~="${name}" i][href]`),
  ]);
}

function byLabel(document: Document, direction: Direction): Element[] {
  return [...document.querySelectorAll('a[href]')].filter(link => {
    const before = link.previousElementSibling;
    return startsWithLabel(textOf(link), direction) || (before !== null && isLabel(textOf(before), direction));
  });
}

function titleOf(document: Document, url: string, origin: string, direction: Direction): string {
  const same = [...document.querySelectorAll('a[href],link[title][href]')].filter(
    link => resolved(link.getAttribute('href') ?? '', origin) === url,
  );
  const texts = same.map(link => withoutLabel(textOf(link) || (link.getAttribute('title') ?? ''), direction));
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '').slice(0, longestTitle);
}

function isLabel(text: string, direction: Direction): boolean {
  return startsWithLabel(text, direction) && text.length < 30;
}

function startsWithLabel(text: string, direction: Direction): boolean {
  const first = /^[\p{L}\p{M}]+/u.exec(text.toLowerCase())?.[0];
  return labelWords[direction].some(word => word === first);
}

function withoutLabel(text: string, direction: Direction): string {
  if (!startsWithLabel(text, direction)) return text;
  return text.replace(/^[\p{L}\p{M}]+(?:\s+(?:article|post|story|page|chapter))?[\s:–—-]*/iu, '');
}

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').replace(/^[\s←→«»‹›]+|[\s←→«»‹›]+$/g, '');
}

function resolved(href: string, origin: string): string {
  return URL.canParse(href, origin) ? new URL(href, origin).href : '';
}
