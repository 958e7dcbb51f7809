import { text } from '../browser/text';
import { element } from '../element';
import type { KeySentence, WholeArticle } from '../reading';
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

/** A sentence that has no place in the page that is open. */
export function plainSentence(sentence: KeySentence): HTMLElement {
  return element('span', { className: 'sentence', tabIndex: -1 }, sentence.text);
}

/** Says which page of the article a sentence stands on, and opens it. */
export function pageButton({ number }: WholeArticle['pages'][number], onclick: () => void): HTMLElement {
  // In the interface's language, beside a text of the article's.
  const { lang, dir } = document.documentElement;
  const title = text('openPage');
  return element(
    'button',
    { type: 'button', className: 'on-page', lang, dir, title, onclick },
    text('onPage', { page: number }),
  );
}
