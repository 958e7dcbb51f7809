import { squeeze } from './blocks';
import { letters } from './same-text';
import { metaOf, structuredDataOf } from './structured-data';

const longest = 300;
// What comes after is cut off anyway; part by part it took the stack of a title of 100,000 parts.
const longestStated = 1000;
// With spaces around, or full width, or the underscore of Chinese portals.
const separator = / [|\-–—·•»«:/]+ | ?[｜_]+ ?|(?<=\p{Script=Han})-(?=\p{Script=Han})/u;
const shortestHeadline = 10;

/** The headline without the name of the site: an h1 that the page's title contains, else that title cut at its separators. */
export function headlineOf(document: Document): string {
  const data = structuredDataOf(document);
  const named = (name: string) => metaOf(document, name);
  const stated = [named('og:title'), unescaped(data.headline), document.title, named('twitter:title')].map(text =>
    squeeze(text).slice(0, longestStated),
  );
  const headings = [...document.querySelectorAll('h1')].map(heading => squeeze(heading.textContent));
  const inTitle = headings.filter(
    heading =>
      letters(heading).length >= shortestHeadline && stated.some(text => letters(text).includes(letters(heading))),
  );
  const site = [siteNameOf(document), hostOf(document)].map(letters).filter(Boolean);
  const chosen =
    inTitle.sort((a, b) => b.length - a.length)[0] ??
    withoutSite(stated.find(Boolean) ?? headings[0] ?? '', site, stated);
  return chosen.slice(0, longest);
}

export function siteNameOf(document: Document): string {
  return squeeze(metaOf(document, 'og:site_name', 'application-name')).slice(0, longest);
}

function hostOf(document: Document): string {
  return URL.canParse(document.URL) ? new URL(document.URL).hostname : '';
}

/** Cuts parts off the end that name the site, by its name, by its address, or because another stated title lacks them. */
function withoutSite(title: string, site: readonly string[], stated: readonly string[]): string {
  const shorter = stated.find(
    text => text.length >= shortestHeadline && text.length < title.length && title.startsWith(text),
  );
  if (shorter && separator.test(title.slice(shorter.length, shorter.length + 3) + ' ')) return shorter;
  const parts = title.split(separator);
  const last = parts.at(-1) ?? '';
  const head = title.slice(0, title.length - last.length).replace(/(?<![\s|\-–—·•»«:/｜_])[\s|\-–—·•»«:/｜_]+$/, '');
  const isSite = site.some(
    name => letters(last).includes(name.slice(0, 12)) || (letters(last).length > 2 && name.includes(letters(last))),
  );
  return parts.length > 1 && head.length >= shortestHeadline && isSite ? withoutSite(head, site, stated) : title;
}

function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
