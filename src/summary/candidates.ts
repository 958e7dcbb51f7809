import type { Block } from '../reading';
import { opensLeaning } from './opening-words';
import { splitSentences } from './sentences';
import { wordsOf } from './words';

/** A sentence that may be chosen, with what the features need to know of it. */
export type Candidate = {
  text: string;
  block: number;
  start: number;
  words: string[];
  /** Opens on a pronoun or connective: it needs the sentence before it. */
  leaning: boolean;
};

/** "(CNN) – ", "LONDON (Reuters) - ", "PARIS, 3 mai (AFP) – ": who sent it from where is no part of the sentence. */
const dateline =
  /^(?:\p{Lu}[^.!?()\n]{0,50}\s)?\((?:CNN|AP|AFP|Reuters|dpa|EFE|ANSA|[A-Z]{2,6}|[A-Z][a-z]+ [A-Z][a-z]+)\)\s*(?:--|[-–—:])?\s*(?=\S)/u;

/** Every sentence of the prose; headings and table cells are context, never chosen. */
export function candidatesOf(blocks: readonly Block[], language: string): Candidate[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading' || block.kind === 'cell') return [];
    const sentences = splitSentences(block.text, language);
    return sentences.map(({ text, start }, inBlock) => {
      const skip = inBlock === 0 ? (dateline.exec(text)?.[0].length ?? 0) : 0;
      const shown = text.slice(skip);
      return {
        text: shown,
        block: index,
        start: start + skip,
        words: wordsOf(shown),
        leaning: opensLeaning(shown, language),
      };
    });
  });
}
