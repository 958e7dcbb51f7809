import type { Block } from '../reading';
import { endsSentence, wordCount } from './prose';

const longestLabel = 15;
const fewestClosed = 0.6;

/**
 * Marks short lines that no punctuation closes as headings: bold lines between paragraphs, "Image 1 of 5", a byline. A
 * summary takes no sentence from a heading. Not where most of the text is such lines: poems, lists, Thai.
 */
export function withLabelsAsHeadings(blocks: readonly Block[]): Block[] {
  const lengthOf = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const running = blocks.filter(({ kind }) => kind === 'paragraph');
  const closed = running.filter(({ text }) => endsSentence(text));
  if (lengthOf(closed) < fewestClosed * lengthOf(running)) return [...blocks];
  return blocks.map(block => (isLabel(block) ? { ...block, kind: 'heading' } : block));
}

function isLabel({ kind, text }: Block): boolean {
  return kind === 'paragraph' && !endsSentence(text) && wordCount(text) < longestLabel;
}
