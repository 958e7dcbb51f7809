import { element } from '../element';
import type { KeySentence } from '../reading';
import { identityOf, shownSentences, spaceBetween } from '../summary/shown-sentences';
import type { Actions } from './actions';
import type { Part } from './part';
import { sentenceActions } from './sentence-actions';
import { pageButton, plainSentence, sentenceButton } from './sentence-button';
import { isElsewhere, otherPage } from './shown-state';
import type { State } from './state';

/**
 * The summary in the chosen length and format, in the article's own language and direction. Built anew only when the
 * words change, so that focus and a screen reader's place stay.
 */
export function keySentences(actions: Pick<Actions, 'jump' | 'copySentence' | 'copyLink' | 'open'>): Part {
  const root = element('div', { className: 'sentences' });
  // Tab reaches one sentence, the first or the one last used; arrow keys reach the others.
  root.addEventListener('focusin', ({ target }) => {
    if (!isButton(target)) return;
    for (const one of sentencesIn(root).filter(isButton)) one.tabIndex = one === target ? 0 : -1;
  });
  const offer = sentenceActions(actions);
  let built = '';
  return {
    element: root,
    update: state => {
      const { reading, summary, options, marked, chosen } = state;
      const sentences = reading && summary ? shownSentences(summary, options) : [];
      const { language: lang = '', direction: dir = 'ltr' } = reading ?? {};
      const words = [lang, dir, options.format, identityOf(sentences), isAway(state, sentences)].join();
      if (words !== built) {
        built = words;
        const parts = sentences.map(sentence => partsOf(sentence, state, actions));
        const first = parts.flat().find(isButton);
        if (first) first.tabIndex = 0;
        const isList = options.format === 'points';
        root.replaceChildren(...(parts[0] ? [isList ? listOf(parts, lang, dir) : paragraphOf(parts, lang, dir)] : []));
      }
      const buttons = sentencesIn(root);
      buttons.forEach((one, index) => {
        if (isButton(one)) one.ariaPressed = String(isSame(sentences[index], marked));
      });
      const at = sentences.findIndex(one => isSame(one, chosen));
      offer(chosen, buttons[at]?.closest('li, p') ?? null);
    },
  };
}

function sentencesIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.sentence')];
}

/** A sentence that shows its place in the page. */
function isButton(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches('.sentence[role]');
}

/** Which of the sentences have no place in the page that is open. */
function isAway(state: State, sentences: readonly KeySentence[]): string {
  return sentences.map(sentence => Number(isElsewhere(state, sentence))).join('');
}

/** The sentence, and where it stands if that is another page of the article. */
function partsOf(sentence: KeySentence, state: State, { jump, open }: Pick<Actions, 'jump' | 'open'>): HTMLElement[] {
  if (!isElsewhere(state, sentence)) return [sentenceButton(sentence, jump)];
  const page = otherPage(state, sentence);
  if (!page) return [plainSentence(sentence)];
  const opens = () => {
    open(
      { direction: 'next', kind: 'page', url: page.url, title: state.reading?.title ?? '' },
      state.options.openLinks,
    );
  };
  return [plainSentence(sentence), pageButton(page, opens)];
}

function listOf(parts: HTMLElement[][], lang: string, dir: string): HTMLElement {
  return element('ul', { className: 'points', lang, dir }, ...parts.map(one => element('li', {}, ...one)));
}

function paragraphOf(parts: HTMLElement[][], lang: string, dir: string): HTMLElement {
  const space = spaceBetween(lang);
  const spaced = parts.flatMap((one, index) => (index > 0 ? [space, ...one] : one));
  return element('p', { className: 'paragraph', lang, dir }, ...spaced);
}

function isSame(one: KeySentence | undefined, other: KeySentence | null): boolean {
  return one?.text === other?.text && one?.block === other?.block && one?.start === other?.start;
}
