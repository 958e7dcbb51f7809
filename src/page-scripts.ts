import type { Failure } from './failure';
import type { Highlight } from './palette';
import type { AdjacentLink, Article, PageArticle, Reading } from './reading';
import type { Source } from './source';
import type { Strength } from './tints';

// What the scripts that are put into a page leave there under a global name, for each other and for what is injected
// after them.

/** One that throws would answer a silent null in Chromium. */
type Answer<Told> = ({ ok: true } & Told) | { ok: false; failure: Failure };
export type ArticleAnswer = Answer<{ article: PageArticle; loading: boolean }>;
export type LinksAnswer = Answer<{ links: AdjacentLink[] }>;
export type ReadingAnswer = Answer<{ reading: Reading }>;

/** Of content.js, under the name `__page`. */
export type PageScript = {
  /** What its injection returns. */
  default: Promise<ArticleAnswer>;
  readAgain: () => Promise<ArticleAnswer>;
  readArticle: (document: Document, address?: string) => Article;
};

/** Of neighbours.js, under the name `__neighbours`. */
export type NeighboursScript = {
  findLinks: () => LinksAnswer;
  /** Another page of this site, loaded as the page itself would load it. */
  fetchReading: (url: string, id: string) => Promise<ReadingAnswer>;
  stopFetching: (id: string) => void;
};

/** `hidden`: marked, but the page does not show that part of itself now. `gone`: the page has it no longer. */
export type MarkOutcome = 'marked' | 'hidden' | 'cleared' | 'gone';

/** Sentences to tint in the page all at once, in article order. */
export type Skim = { sentences: { source: Source; strength: Strength }[]; highlight: Highlight };

/** Said to screen readers, since nothing else tells them: `begun` by how many sentences were found, from one on. */
export type SkimWords = { begun: string[]; ended: string };

/** Of mark.js, under the name `__mark`. */
export type MarkScript = {
  /** Marks a sentence, or takes its mark away. */
  toggle: (source: Source, highlight: Highlight) => MarkOutcome;
  /** Marks a sentence, whether it is marked or not. */
  show: (source: Source, highlight: Highlight) => MarkOutcome;
  clear: () => void;
  /** The page's address with a text fragment that marks the sentence when opened; null where there is none. */
  link: (source: Source) => string | null;
  /** Begins skim mode, or begins it anew; answers how many of the sentences the page has. */
  skim: (skim: Skim, words: SkimWords) => number;
  isSkimming: () => boolean;
  endSkim: () => void;
};

/** A call of one of its functions, as it travels to the page. */
export type MarkCall = {
  [Name in keyof MarkScript]: { name: Name; args: Parameters<MarkScript[Name]> };
}[keyof MarkScript];
