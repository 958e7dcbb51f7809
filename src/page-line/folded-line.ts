import { neighbourLabel, neighbourTitle } from '../browser/neighbour-text';
import type { Options } from '../options';
import type { AdjacentLink, KeySentence, Reading, Summary } from '../reading';
import type { MarkOutcome } from '../page-scripts';
import { shownSentences } from '../summary/shown-sentences';
import type { Fetched } from './fetch-summary';
import { createHost, type LineHost } from './host';
import { lineView, type LineState, type LineView } from './line-view';
import { coloursIn } from './page-colours';
import type { LineWords } from './words';

/** What a line needs of the article that it belongs to. */
export type LineArticle = {
  words: LineWords;
  reading: Pick<Reading, 'language' | 'direction'>;
  /** False when the page has moved on to something else. */
  isThere: () => boolean;
  fetch: () => Promise<Fetched>;
  mark: (sentence: KeySentence) => MarkOutcome;
  notHere: () => void;
};

/** One line in the page, folded until the reader unfolds it. */
export class FoldedLine {
  readonly host: LineHost = createHost();
  readonly #article: LineArticle;
  readonly #view: LineView;
  readonly #probe = document.createElement('span');
  #state: Omit<LineState, 'sentences' | 'colours'>;
  #summary: Summary | null = null;
  #unfolded: () => void = () => undefined;

  constructor(article: LineArticle, links: readonly AdjacentLink[], options: Options) {
    this.#article = article;
    this.#state = { open: false, note: '', status: '', floating: false, options };
    const shown = links.map(link => ({ ...link, label: neighbourLabel(link), title: neighbourTitle(link) }));
    this.#view = lineView(
      article.words,
      { ...article.reading, links: shown },
      {
        toggle: () => void this.#toggle(),
        jump: sentence => {
          this.#change({ status: article.words.outcomes[article.mark(sentence)] });
        },
        notHere: article.notHere,
      },
    );
    this.#probe.hidden = true;
    this.host.root.append(this.#view.element, this.#probe);
    keepToItself(this.host.root);
  }

  /** Out of the page's flow until it is unfolded, which `unfolded` tells of. */
  float(unfolded: () => void): void {
    this.#unfolded = unfolded;
    this.#change({ floating: true });
  }

  land(): void {
    this.#change({ floating: false });
  }

  get isFloating(): boolean {
    return this.#state.floating;
  }

  /** Draws the line anew: the options have changed, or the page around it has. */
  update(options: Options = this.#state.options): void {
    this.#change({ options });
  }

  async #toggle(): Promise<void> {
    const { words, isThere, fetch } = this.#article;
    if (this.#state.open) {
      this.#change({ open: false, status: '' });
      return;
    }
    if (!isThere()) return;
    if (this.#state.floating) {
      this.land();
      this.#unfolded();
    }
    this.#change({ open: true, note: this.#summary ? '' : words.waiting });
    if (this.#summary) return;
    const fetched = await fetch();
    if ('summary' in fetched) {
      this.#summary = fetched.summary;
      const count = shownSentences(fetched.summary, this.#state.options).length;
      this.#change({ note: '', status: words.ready(count) });
    } else {
      const { problem } = fetched;
      this.#change({ note: problem === 'lost' ? words.lost : words.failures[problem] });
    }
  }

  #change(change: Partial<LineState>): void {
    this.#state = { ...this.#state, ...change };
    const { options } = this.#state;
    const parent = this.host.element.parentElement ?? document.documentElement;
    const colours = coloursIn(parent, this.#probe, options.accent);
    const sentences = this.#summary && shownSentences(this.#summary, options);
    this.#view.update({ ...this.#state, sentences, colours });
  }
}

/** Two readers of one line would get in each other's way: no shortcut or click of the page's is meant in here. */
function keepToItself(root: ShadowRoot): void {
  for (const type of ['click', 'auxclick', 'pointerdown', 'mousedown', 'mouseup', 'keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, event => {
      event.stopPropagation();
    });
  }
}
