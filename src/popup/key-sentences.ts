import { element } from '../element';
import type { KeySentence } from '../reading';
import type { Actions } from './actions';
import { sentenceButton } from './sentence-button';
import { identityOf, shownSentences, spaceBetween } from './shown-sentences';
import type { State } from './state';

/**
 * The summary in the chosen length and format, in the article's own language and direction. Built anew only when the
 * words change, so that focus and a screen reader's place stay.
 */
export function keySentences({ jump }: Pick<Actions, 'jump'>): {
  element: HTMLElement;
  update: (state: State) => void;
} {
  const root = element('div', { className: 'sentences' });
  // Tab reaches one sentence, the first or the one last used; arrow keys reach the others.
  root.addEventListener('focusin', ({ target }) => {
    for (const one of root.querySelectorAll<HTMLElement>('.sentence')) one.tabIndex = one === target ? 0 : -1;
  });
  let built = '';
  return {
    element: root,
    update: ({ reading, summary, options, marked }) => {
      const sentences = reading && summary ? shownSentences(summary, options) : [];
      const { language: lang = '', direction: dir = 'ltr' } = reading ?? {};
      const words = [lang, dir, options.format, identityOf(sentences)].join();
      if (words !== built) {
        built = words;
        const buttons = sentences.map(sentence => sentenceButton(sentence, jump));
        const [first] = buttons;
        if (first) first.tabIndex = 0;
        const isList = options.format === 'points';
        root.replaceChildren(...(first ? [isList ? listOf(buttons, lang, dir) : paragraphOf(buttons, lang, dir)] : []));
      }
      root.querySelectorAll('.sentence').forEach((one, index) => {
        one.ariaPressed = String(marked !== null && isSame(sentences[index], marked));
      });
    },
  };
}

function listOf(buttons: HTMLElement[], lang: string, dir: string): HTMLElement {
  return element('ul', { className: 'points', lang, dir }, ...buttons.map(one => element('li', {}, one)));
}

function paragraphOf(buttons: HTMLElement[], lang: string, dir: string): HTMLElement {
  const space = spaceBetween(lang);
  const spaced = buttons.flatMap((one, index) => (index > 0 ? [space, one] : [one]));
  return element('p', { className: 'paragraph', lang, dir }, ...spaced);
}

function isSame(one: KeySentence | undefined, other: KeySentence): boolean {
  return one?.text === other.text && one.block === other.block && one.start === other.start;
}
