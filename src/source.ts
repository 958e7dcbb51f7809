import type { Highlight } from './palette';
import type { KeySentence, Reading } from './reading';

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

/** What mark.js leaves in a page, under the name `__mark`. */
export type MarkScript = {
  /** Marks a sentence, or takes its mark away. */
  toggle: (source: Source, highlight: Highlight) => MarkOutcome;
  /** Marks a sentence, whether it is marked or not. */
  show: (source: Source, highlight: Highlight) => MarkOutcome;
  clear: () => void;
  /** The page's address with a text fragment that marks the sentence when opened; null where there is none. */
  link: (source: Source) => string | null;
};

/** A call of one of its functions, as it travels to the page. */
export type MarkCall = {
  [Name in keyof MarkScript]: { name: Name; args: Parameters<MarkScript[Name]> };
}[keyof MarkScript];

export function sourceOf({ block, start, text }: KeySentence, { blocks }: Reading): Source {
  const { text: whole, place } = blocks[block] ?? { text, place: -1 };
  return { block: whole, place, start: blocks[block] ? start : 0, length: text.length };
}
