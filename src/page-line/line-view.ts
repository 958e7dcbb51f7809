import { element, icon } from '../element';
import type { Options } from '../options';
import type { KeySentence } from '../reading';
import type { LineColours } from './line-colours';
import type { LineWords } from './words';

type NeighbourLink = { direction: 'previous' | 'next'; url: string; label: string; title: string };

export type LineState = {
  open: boolean;
  /** Null until they are there. */
  sentences: KeySentence[] | null;
  /** In place of the sentences: that they are on their way, or why there are none. */
  note: string;
  /** What was just done; said to screen readers too. */
  status: string;
  /** Out of the page's flow, and shorter. */
  floating: boolean;
  options: Options;
  colours: LineColours;
};

type LineActions = { toggle: () => void; jump: (sentence: KeySentence) => void; notHere: () => void };
export type LineView = { element: HTMLElement; update: (state: LineState) => void };

const sizes: Record<Options['textSize'], string> = { small: '0.9em', normal: '1em', large: '1.2em' };

/**
 * The line: a button that unfolds the summary in place, and what leads on. Words of the interface are in its language,
 * those of the article in its own; everything stands in the article's direction.
 */
export function lineView(
  words: LineWords,
  article: { language: string; direction: string; links: readonly NeighbourLink[] },
  actions: LineActions,
): LineView {
  const { language: lang, direction: dir } = article;
  const spoken = { lang: words.language, dir: words.direction };
  const opener = element(
    'button',
    { type: 'button', className: 'opener' },
    element(
      'span',
      spoken,
      element('span', { className: 'question' }, `${words.question} `),
      element('span', { className: 'offer' }, words.offer),
    ),
    icon('M6 9l6 6 6-6'),
  );
  opener.setAttribute('aria-controls', 'summary');
  // Firefox ends the script of an extension that is updated, and leaves what it has built: only the browser itself can
  // still answer a click, with what a living script prevents.
  const lost = element('p', { className: 'lost', popover: 'auto', ...spoken }, words.lost);
  opener.popoverTargetElement = lost;
  opener.onclick = event => {
    event.preventDefault();
    actions.toggle();
  };
  const list = element('ul', { lang, dir });
  const note = element('p', { className: 'note', ...spoken });
  const status = element('p', { role: 'status', ...spoken });
  const notHere = element('button', { type: 'button', className: 'not-here', ...spoken }, words.notHere);
  notHere.onclick = actions.notHere;
  const summary = element(
    'div',
    { id: 'summary', className: 'summary' },
    list,
    note,
    element('div', { className: 'foot' }, status, notHere),
  );
  const neighbours = element('nav', { className: 'neighbours', ariaLabel: words.neighbours });
  neighbours.append(...article.links.map(link => neighbourLink(link, words)));
  const root = element(
    'div',
    { className: 'line', role: 'group', ariaLabel: words.name, lang: words.language, dir },
    opener,
    summary,
  );
  root.append(neighbours, lost);
  let built: readonly KeySentence[] | null = null;
  return {
    element: root,
    update: state => {
      const { open, sentences, options, floating } = state;
      const wide = article.links.length > 0 && options.neighbours;
      for (const [name, isSo] of Object.entries({ open, wide, floating, serif: options.serif })) {
        root.classList.toggle(name, isSo);
      }
      root.style.setProperty('--size', sizes[options.textSize]);
      for (const [name, colour] of Object.entries(state.colours)) root.style.setProperty(`--${name}`, colour);
      opener.ariaExpanded = String(open);
      summary.hidden = !open;
      neighbours.hidden = !wide;
      for (const link of neighbours.querySelectorAll('a')) {
        link.target = options.openLinks === 'newTab' ? '_blank' : '_self';
      }
      note.textContent = state.note;
      note.hidden = state.note === '';
      status.textContent = state.status;
      if (built === sentences) return;
      built = sentences;
      list.hidden = !sentences;
      list.replaceChildren(...(sentences ?? []).map(one => sentenceItem(one, words, actions)));
    },
  };
}

function sentenceItem(sentence: KeySentence, words: LineWords, { jump }: LineActions): HTMLElement {
  const button = element('button', { type: 'button', className: 'sentence', title: words.showInPage }, sentence.text);
  button.onclick = () => {
    jump(sentence);
  };
  return element('li', {}, button);
}

function neighbourLink({ direction, url, label, title }: NeighbourLink, words: LineWords): HTMLElement {
  const spoken = { lang: words.language, dir: words.direction };
  return element(
    'a',
    // Without a target of its own, that of the page's <base> would hold.
    { className: `neighbour ${direction}`, href: url, rel: 'noopener' },
    element('span', { className: 'label', ...spoken }, label),
    element('span', { className: 'title', dir: 'auto' }, title),
  );
}
