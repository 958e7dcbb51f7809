import type { Block } from '../reading';
import { datelineLength } from './dateline';
import { costOfLeaning, costOfLinking, opensLeaning, opensLinking } from './opening';
import { closesQuotation, isQuotationOpen } from './quotation';
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
  /** What its worth loses without that sentence. */
  leaningCost: number;
};

/** Some 100,000 words, more than any article: what follows counts as length only, so that a book takes half a second. */
const mostCandidates = 5000;
const mostCharacters = 600_000;

/** No sentence to show is longer; the words of the rest would cost Chinese without a full stop seconds. */
const mostOfSentence = 2000;

/** The sentences of the prose, in order; headings and table cells are context, chosen only where there is no prose. */
export function candidatesOf(blocks: readonly Block[], language: string): Candidate[] {
  const prose = sentencesOf(blocks, language, block => block.kind !== 'heading' && block.kind !== 'cell');
  return prose.length > 0 ? prose : sentencesOf(blocks, language, () => true);
}

function sentencesOf(blocks: readonly Block[], language: string, serves: (block: Block) => boolean): Candidate[] {
  const candidates: Candidate[] = [];
  let left = mostCharacters;
  for (const [index, block] of blocks.entries()) {
    if (candidates.length >= mostCandidates || left <= 0) break;
    if (!serves(block)) continue;
    const sentences = splitSentences(block.text.slice(0, left), language);
    // The last one is cut in two; where it is the only one, it is too long to show anyway.
    if (block.text.length > left && sentences.length > 1) sentences.pop();
    left -= block.text.length;
    let quoted = false;
    const begin = datelineLength(block.text, candidates.length === 0);
    for (const sentence of sentences.slice(0, mostCandidates - candidates.length)) {
      const skip = Math.max(0, begin - sentence.start);
      const text = sentence.text.slice(skip);
      if (!text) continue;
      const leaning = opensLeaning(text, language);
      // The rest of a quotation needs its speaker, who is named before it.
      const strict = leaning || quoted || closesQuotation(text);
      const leaningCost = strict ? costOfLeaning(language) : opensLinking(text, language) ? costOfLinking : 0;
      quoted = isQuotationOpen(text, quoted);
      candidates.push({
        text,
        block: index,
        start: sentence.start + skip,
        words: wordsOf(text.slice(0, mostOfSentence)),
        leaning,
        leaningCost,
      });
    }
  }
  return candidates;
}
