import { percent } from '../browser/quantities';
import { text } from '../browser/text';
import { element } from '../element';
import type { Actions } from './actions';
import { aheadBar } from './ahead-bar';
import { aheadFocus } from './ahead-focus';
import { headerOf } from './header';
import { keySentences } from './key-sentences';
import { neighbourCards } from './neighbour-cards';
import { noticeOf } from './notice';
import { panelOf } from './panels';
import { player } from './player';
import { quickToggles } from './quick-toggles';
import { selectionNote } from './selection-note';
import type { State } from './state';
import { statusLine } from './status';
import { tools } from './tools';

/** Builds the popup once; the function it returns brings it to a state. */
export function createView(root: HTMLElement, actions: Actions, diagnostics: () => string): (state: State) => void {
  const header = element('div', { className: 'about' });
  const selection = element('div');
  const notice = element('div');
  const result = element('div', { className: 'result' });
  const panel = element('section', { className: 'panel' });
  const neighbours = element('nav', { className: 'neighbours', ariaLabel: text('option_neighbours') });
  const [sentences, ahead, bar, status, listening, toggles] = [
    keySentences(actions),
    aheadBar(actions),
    tools(actions),
    statusLine(),
    player(actions),
    quickToggles(actions),
  ];
  result.append(selection, sentences.element, notice);
  const main = element('main', {}, element('header', {}, header, bar.element), ahead.element, result, panel);
  root.replaceChildren(main, status.element, listening.element, neighbours, toggles.element);
  const followAhead = aheadFocus(ahead.element, neighbours);
  let panelShown: State['panel'] = null;
  return state => {
    for (const part of [sentences, ahead, bar, status, listening, toggles]) part.update(state);
    draw(header, headerOf(state));
    draw(selection, selectionNote(state, actions));
    draw(notice, state.summary ? teaserNote(state) : noticeOf(state, actions));
    draw(neighbours, neighbourCards(state, actions));
    neighbours.hidden = neighbours.childElementCount === 0;
    followAhead(state);
    result.ariaBusy = String(state.phase === 'working' && !state.summary);
    result.hidden = state.panel !== null;
    panel.hidden = state.panel === null;
    if (state.panel === panelShown) return;
    panelShown = state.panel;
    panel.replaceChildren(...(state.panel ? panelOf(state.panel, diagnostics, actions) : []));
    panel.querySelector('h2')?.focus();
  };
}

/**
 * Puts new children in place of others unless they say the same: nothing is announced twice, and focus stays, at least
 * at the place where a button was that did its work.
 */
function draw(parent: HTMLElement, children: Node[]): void {
  const drawn = parent.cloneNode() as HTMLElement;
  drawn.append(...children);
  if (drawn.isEqualNode(parent)) return;
  const heldFocus = parent.contains(document.activeElement);
  parent.replaceChildren(...drawn.childNodes);
  if (!heldFocus) return;
  parent.tabIndex = -1;
  parent.focus({ preventScroll: true });
}

function teaserNote({ reading }: State): Node[] {
  if (reading?.verdict !== 'teaser') return [];
  const share = reading.readableShare;
  const note = share === undefined || share >= 1 ? text('teaserNote') : text('teaserShare', { share: percent(share) });
  return [element('p', { className: 'note' }, note)];
}
