import { text } from '../browser/text';
import { element, icon } from '../element';
import type { Options } from '../options';
import type { AdjacentLink } from '../reading';
import type { State } from './state';
import type { Actions } from './actions';

const arrows = { previous: 'M15 5l-7 7 7 7', next: 'M9 5l7 7-7 7' };

/** A card for each neighbour found on the page, previous ones first; none where the reader switched them off. */
export function neighbourCards({ reading, options }: State, { open }: Pick<Actions, 'open'>): Node[] {
  if (!reading || !options.neighbours) return [];
  const links = [...reading.links].sort((a, b) => b.direction.localeCompare(a.direction));
  return links.map(link => card(link, open, options.openLinks));
}

function card(link: AdjacentLink, open: Actions['open'], where: Options['openLinks']): HTMLElement {
  const words = [link.label ?? text(`${link.direction}_${link.kind}`)];
  if (link.position) words.push(text('position', link.position));
  const label = element('span', { className: 'label' }, words.join(' · '));
  label[link.direction === 'previous' ? 'prepend' : 'append'](icon(arrows[link.direction]));
  const parts = [label];
  const title = link.title || (link.position ? '' : addressOf(link.url));
  if (title) parts.push(element('span', { className: 'title', dir: 'auto' }, title));
  if (link.host) parts.push(element('span', { className: 'host', dir: 'ltr' }, link.host));
  const { url: href } = link;
  const opener = element('a', { href, className: `card ${link.direction}` }, ...parts);
  // In a popup, a link would open inside it.
  opener.onclick = event => {
    event.preventDefault();
    open(link, event.ctrlKey || event.metaKey || event.shiftKey ? 'newTab' : where);
  };
  opener.onauxclick = event => {
    if (event.button !== 1) return;
    event.preventDefault();
    open(link, 'newTab');
  };
  return opener;
}

/** What tells a target from others that has neither title nor number: its place on its host. */
function addressOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
