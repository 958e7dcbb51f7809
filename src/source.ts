import type { Highlight } from './palette';
import type { KeySentence, Reading } from './reading';
import type { Strength } from './tints';

/** A sentence of an article and what the reading knew of its place: what it takes to find it in the page again. */
export type Source = {
  /** The text of the whole block that it is part of, and which of the page's elements held it. */
  block: string;
  place: number;
  /** Its first character in the block, and its length. */
  start: number;
  length: number;
};

/** `hidden`: marked, but the page does not show that part of itself now. `gone`: the page has it no longer. */
export type MarkOutcome = 'marked' | 'hidden' | 'cleared' | 'gone';

/** Sentences to tint in the page all at once, in article order. */
export type Skim = { sentences: { source: Source; strength: Strength }[]; highlight: Highlight };

/** Said to screen readers, since nothing else tells them: `begun` by how many sentences were found, from one on. */
export type SkimWords = { begun: string[]; ended: string };

/** What mark.js leaves in a page, under the name `__mark`. */
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

export function sourceOf({ block, start, text }: KeySentence, { blocks }: Pick<Reading, 'blocks'>): Source {
  const { text: whole, place } = blocks[block] ?? { text, place: -1 };
  return { block: whole, place, start: blocks[block] ? start : 0, length: text.length };
}
