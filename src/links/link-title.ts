import { isDate } from './date-part';
import type { Address } from './gather';
import { isFurniture, namesChapter, readLabel } from './label-grammar';
import { plainAddress } from './link-address';
import { isSilent, textRuns, tidy } from './link-text';
import type { Neighbour } from './neighbour';
import { hasWord } from './signs';

const longestTitle = 200;
const mostLinks = 3000;
const cutOff = /(?:\.{3}|…)$/;

/** The target's own title: from the links that claim it, else from any other link to it; '' when the page tells none. */
export function titleOf(neighbour: Neighbour, document: Document, address: Address): string {
  const links = neighbour.claims.flatMap(({ element, name }) => (name === undefined ? element : []));
  const own = longest(links.map(linkTitle)) || longest(links.map(headTitle)) || longest(statedNames(neighbour));
  if (neighbour.kind === 'page' || (own && !cutOff.test(own))) return own;
  const others = otherTitles(neighbour.url, document, address);
  if (!own) return longest(others) || longest(links.map(headingBeside));
  const stem = own.replace(cutOff, '').trimEnd();
  return longest([own, ...others.filter(title => title.startsWith(stem))]);
}

function statedNames({ claims }: Neighbour): string[] {
  return claims.map(({ name = '' }) => cleaned(name));
}

function headTitle(link: Element): string {
  return link.nodeName === 'LINK' ? cleaned(link.getAttribute('title') ?? '') : '';
}

/** A link's text without the runs that are its label, or else what its attributes say. */
function linkTitle(link: Element): string {
  if (link.nodeName === 'LINK') return '';
  return titleIn(link) || longest(attributes(link).map(cleaned));
}

/** A date set apart from the title is left out, unless it is all there is. */
function titleIn(element: Element): string {
  const whole = textRuns(element);
  const dateless = textRuns(element, part => isSilent(part) || isDate(part));
  const title = cleaned(withoutLabels(dateless).join(' '));
  return title || dateless.length === whole.length ? title : cleaned(withoutLabels(whole).join(' '));
}

function attributes(link: Element): string[] {
  return [link.getAttribute('aria-label') ?? '', link.getAttribute('title') ?? ''];
}

function withoutLabels(runs: string[]): string[] {
  let from = 0;
  for (let to = 1; to <= runs.length && !namesChapter(runs[to - 1]); to += 1)
    if (isFurniture(runs.slice(0, to).join(' '))) from = to;
  let end = runs.length;
  for (let to = end - 1; to > from && !namesChapter(runs[to]); to -= 1)
    if (isFurniture(runs.slice(to).join(' '))) end = to;
  return [...new Set(runs.slice(from, end))].filter(run => !readLabel(run)?.whole);
}

function otherTitles(url: string, document: Document, address: Address): string[] {
  const wanted = plainAddress(url);
  // Resolving an address is slow; most links are ruled out by how it ends.
  const end = decodable(/(?<![^/?#])[^/?#]*\/?$/.exec(wanted)?.[0] ?? '').slice(-12);
  const links = document.querySelectorAll('a[href]');
  const titles: string[] = [];
  for (let at = 0; at < Math.min(links.length, mostLinks); at += 1) {
    const link = links[at];
    const href = link?.getAttribute('href') ?? '';
    if (!href.includes(end) && !href.includes('%') && !/[^ -~]/.test(href)) continue;
    if (link && plainAddress(address(link) ?? '') === wanted) titles.push(linkTitle(link));
  }
  return titles;
}

function decodable(end: string): string {
  return end.includes('%') ? '' : end;
}

function headingBeside(link: Element): string {
  let box = link.parentElement;
  for (let level = 0; box && level < 3 && box.nodeName !== 'BODY' && !box.getElementsByTagName('a')[1]; level += 1) {
    const heading = box.querySelector('h1,h2,h3,h4,h5,h6,[class*="title"]');
    const title = heading ? titleIn(heading) : '';
    if (title) return title;
    box = box.parentElement;
  }
  return '';
}

/** Without arrows, label and counts around it; '' when nothing is left that could be a title. */
function cleaned(text: string): string {
  let title = trimmed(text);
  const label = readLabel(title);
  if (namesChapter(title)) return title;
  if (isFurniture(title)) return '';
  if (label && (label.closed || (label.noun && !label.weak && /^\s/.test(title.slice(label.end)))))
    title = trimmed(title.slice(label.end));
  return hasWord(title) ? title.slice(0, longestTitle) : '';
}

function trimmed(text: string): string {
  return tidy(text)
    .replace(/^[\s←⇐⟵«‹<❮◀◄|:：–—·→»›>-]+/u, '')
    .replace(/(?<![\s→⇒⟶»›>❯▶►|·←«‹<])[\s→⇒⟶»›>❯▶►|·←«‹<]+$/u, '')
    .replace(/^\(\d{2,}\)\s*/, '');
}

function longest(texts: string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}
