import { text } from '../browser/text';
import { element } from '../element';
import type { KeySentence } from '../reading';
import type { Actions } from './actions';

/**
 * A sentence that shows its place in the page at a click, at Enter or Space. No `<button>`, since in a paragraph it
 * breaks over lines as text does.
 */
export function sentenceButton(sentence: KeySentence, jump: Actions['jump']): HTMLElement {
  const button = element('span', { className: 'sentence', role: 'button', tabIndex: -1 }, sentence.text);
  button.title = text('showInPage');
  button.onclick = () => {
    // A reader who selects text does not ask for its place.
    if (getSelection()?.isCollapsed !== false) jump(sentence);
  };
  button.onkeydown = event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    jump(sentence);
  };
  return button;
}
