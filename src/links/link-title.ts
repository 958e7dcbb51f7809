import { readLabel } from './label-grammar';
import { plainAddress } from './link-address';
import { textRuns, tidy } from './link-text';
import type { Neighbour } from './neighbour';

const longestTitle = 200;
const mostLinks = 3000;

/** The target's own title: from the links that claim it, else from any other link to it; '' when the page tells none. */
export function titleOf(neighbour: Neighbour, document: Document, address: (link: Element) => string | null): string {
  const own = neighbour.claims.map(({ element }) => ownTitle(element));
  const head = neighbour.claims.map(({ element }) =>
    element.nodeName === 'LINK' ? cleaned(element.getAttribute('title') ?? '') : '',
  );
  const best = longest(own) || longest(head);
  if (best || neighbour.kind === 'page') return best;
  return longest(otherTitles(neighbour, document, address)) || headingBeside(neighbour);
}

function ownTitle(link: Element): string {
  if (link.nodeName === 'LINK') return '';
  const runs = textRuns(link);
  if (isLabelOnly(runs.join(' '))) return attributeTitle(link);
  return cleaned(runs.filter(run => !isLabelOnly(run)).join(' ')) || attributeTitle(link);
}

function attributeTitle(link: Element): string {
  const texts = [link.getAttribute('aria-label'), link.getAttribute('title')];
  return longest(texts.map(text => cleaned(tidy(text ?? ''))));
}

function otherTitles(neighbour: Neighbour, document: Document, address: (link: Element) => string | null): string[] {
  const wanted = plainAddress(neighbour.url);
  const end = /[^/?#]*\/?$/.exec(wanted)?.[0].slice(-12) ?? '';
  const titles: string[] = [];
  const links = document.getElementsByTagName('a');
  for (let at = 0; at < Math.min(links.length, mostLinks); at += 1) {
    const link = links[at];
    if (!link?.getAttribute('href')?.includes(end)) continue;
    const url = address(link);
    if (url !== null && plainAddress(url) === wanted) titles.push(ownTitle(link));
  }
  return titles;
}

function headingBeside(neighbour: Neighbour): string {
  for (const { element } of neighbour.claims) {
    let box = element.parentElement;
    for (let level = 0; box && level < 3 && box.nodeName !== 'BODY' && !box.getElementsByTagName('a')[1]; level += 1) {
      const heading = box.querySelector('h1,h2,h3,h4,h5,h6,[class*="title"]');
      const title = heading ? cleaned(textRuns(heading).join(' ')) : '';
      if (title) return title;
      box = box.parentElement;
    }
  }
  return '';
}

function isLabelOnly(text: string): boolean {
  return readLabel(text)?.whole ?? !/[\p{L}\p{N}]/u.test(text);
}

/** Without arrows and label around it; '' when nothing is left that could be a title. */
function cleaned(text: string): string {
  let title = trimmed(text);
  const label = readLabel(title);
  if (label?.whole) return '';
  if (label && (label.closed || (label.noun && !label.weak))) title = trimmed(title.slice(label.end));
  return /[\p{L}\p{N}]/u.test(title) && !/^\d{1,3}$/.test(title) ? title.slice(0, longestTitle) : '';
}

function trimmed(text: string): string {
  return tidy(text)
    .replace(/^[\s←⇐⟵«‹<❮◀◄|:：–—·→»›>-]+/u, '')
    .replace(/[\s→⇒⟶»›>❯▶►|·←«‹<]+$/u, '');
}

function longest(texts: string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}
