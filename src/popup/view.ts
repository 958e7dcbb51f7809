import { element } from '../element';
import type { Actions } from './actions';
import { headerOf } from './header';
import { neighbourCards } from './neighbour-cards';
import { noticeOf } from './notice';
import { quickToggles } from './quick-toggles';
import type { State } from './state';
import { summaryOf } from './key-sentences';

/** Builds the popup once; the function it returns brings it to a state. */
export function createView(root: HTMLElement, actions: Actions): (state: State) => void {
  const header = element('header');
  const result = element('div', { className: 'result' });
  const neighbours = element('nav', { className: 'neighbours' });
  const toggles = quickToggles(actions);
  root.replaceChildren(element('main', {}, header, result), neighbours, toggles.element);
  return state => {
    header.replaceChildren(...headerOf(state));
    result.replaceChildren(...(state.summary ? summaryOf(state) : noticeOf(state, actions)));
    result.ariaBusy = String(state.phase === 'working' && !state.summary);
    neighbours.replaceChildren(...neighbourCards(state, actions));
    neighbours.hidden = neighbours.childElementCount === 0;
    toggles.update(state.options);
  };
}
