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

export function sourceOf({ block, start, text }: KeySentence, { blocks }: Pick<Reading, 'blocks'>): Source {
  const { text: whole, place } = blocks[block] ?? { text, place: -1 };
  return { block: whole, place, start: blocks[block] ? start : 0, length: text.length };
}
