import { element } from '../element';
import type { KeySentence } from '../reading';
import type { Actions } from './actions';
import { sentenceActions } from './sentence-actions';
import { sentenceButton } from './sentence-button';
import { identityOf, shownSentences, spaceBetween } from './shown-sentences';
import type { State } from './state';

/**
 * The summary in the chosen length and format, in the article's own language and direction. Built anew only when the
 * words change, so that focus and a screen reader's place stay.
 */
export function keySentences(actions: Pick<Actions, 'jump' | 'copySentence' | 'copyLink'>): {
  element: HTMLElement;
  update: (state: State) => void;
} {
  const root = element('div', { className: 'sentences' });
  // Tab reaches one sentence, the first or the one last used; arrow keys reach the others.
  root.addEventListener('focusin', ({ target }) => {
    if (!isSentence(target)) return;
    for (const one of sentencesIn(root)) one.tabIndex = one === target ? 0 : -1;
  });
  const offer = sentenceActions(actions);
  let built = '';
  return {
    element: root,
    update: ({ reading, summary, options, marked, chosen }) => {
      const sentences = reading && summary ? shownSentences(summary, options) : [];
      const { language: lang = '', direction: dir = 'ltr' } = reading ?? {};
      const words = [lang, dir, options.format, identityOf(sentences)].join();
      if (words !== built) {
        built = words;
        const buttons = sentences.map(sentence => sentenceButton(sentence, actions.jump));
        const [first] = buttons;
        if (first) first.tabIndex = 0;
        const isList = options.format === 'points';
        root.replaceChildren(...(first ? [isList ? listOf(buttons, lang, dir) : paragraphOf(buttons, lang, dir)] : []));
      }
      const buttons = sentencesIn(root);
      buttons.forEach((one, index) => {
        one.ariaPressed = String(isSame(sentences[index], marked));
      });
      const at = sentences.findIndex(one => isSame(one, chosen));
      offer(chosen, buttons[at]?.closest('li, p') ?? null);
    },
  };
}

function sentencesIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.sentence')];
}

function isSentence(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.classList.contains('sentence');
}

function listOf(buttons: HTMLElement[], lang: string, dir: string): HTMLElement {
  return element('ul', { className: 'points', lang, dir }, ...buttons.map(one => element('li', {}, one)));
}

function paragraphOf(buttons: HTMLElement[], lang: string, dir: string): HTMLElement {
  const space = spaceBetween(lang);
  const spaced = buttons.flatMap((one, index) => (index > 0 ? [space, one] : [one]));
  return element('p', { className: 'paragraph', lang, dir }, ...spaced);
}

function isSame(one: KeySentence | undefined, other: KeySentence | null): boolean {
  return one?.text === other?.text && one?.block === other?.block && one?.start === other?.start;
}
