import { neighbourLabel, neighbourTitle } from '../browser/neighbour-text';
import { text } from '../browser/text';
import { element, icon } from '../element';
import type { Options } from '../options';
import type { AdjacentLink, Reading } from '../reading';
import type { Actions } from './actions';
import { canPeek } from './ahead';
import { pagesOffer } from './pages-offer';
import type { State } from './state';

const eye = 'M2.5 12s3.5-6 9.5-6 9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z';
const arrows = { previous: 'M15 5l-7 7 7 7', next: 'M9 5l7 7-7 7' };

type Does = Pick<Actions, 'open' | 'peek' | 'readPages'>;

/** A card for each neighbour found on the page, previous ones first; none where the reader switched them off. */
export function neighbourCards(state: State, actions: Does): Node[] {
  const cards = (direction: AdjacentLink['direction']) => cardsOf(direction, state, actions);
  return [...cards('previous'), ...pagesOffer(state, actions), ...cards('next')];
}

function cardsOf(direction: AdjacentLink['direction'], { reading, options }: State, actions: Does): Node[] {
  if (!reading || !options.neighbours) return [];
  const links = reading.links.filter(link => link.direction === direction);
  return links.map(link =>
    element(
      'div',
      { className: `neighbour ${direction}` },
      card(link, actions.open, options.openLinks),
      peekOf(link, reading, actions.peek),
    ),
  );
}

/** Reads the neighbour without leaving, or says that this takes a click on its card. */
function peekOf(link: AdjacentLink, reading: Reading, peek: Actions['peek']): HTMLElement {
  if (!canPeek(link, reading)) return element('p', { className: 'elsewhere' }, text('peekElsewhere'));
  const onclick = () => {
    peek(link);
  };
  const ariaLabel = text('peekAt', { title: link.title || text(`${link.direction}_${link.kind}`) });
  const { url: value } = link;
  return element(
    'button',
    { type: 'button', className: 'peek', value, ariaLabel, title: text('peekHint'), onclick },
    icon(eye),
    element('span', {}, text('peek')),
  );
}

function card(link: AdjacentLink, open: Actions['open'], where: Options['openLinks']): HTMLElement {
  const label = element('span', { className: 'label' }, neighbourLabel(link));
  label[link.direction === 'previous' ? 'prepend' : 'append'](icon(arrows[link.direction]));
  const parts = [label];
  const title = neighbourTitle(link);
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
