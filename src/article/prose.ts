import type { Block } from '../reading';
import { unspaced } from '../unspaced';

const closing = /[.!?。！？｡．।॥؟۔…။።։។།]["'”’»«」』）)\]*]{0,3}$/u;
// It may follow the full stop: "… said. (AP)".
const creditInBrackets = /\s?[（(][^（()）]{1,40}[）)]$/u;
const unspacedCharacters = new RegExp(unspaced, 'gu');
const fewestWords = 8;

// These scripts set no full stop: a line of some length is a sentence there.
const unpunctuated = /[\p{Script=Thai}\p{Script=Lao}]["'”’»)\]]{0,3}$/u;
const shortestUnpunctuated = 60;
const longestClosing = 60;
// Of a text longer than this no more need be read to know that it has eight words.
const surelyEnough = 400;

/** Whether a text closes like a sentence, in any script. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-longestClosing);
  if (closing.test(end) || closing.test(end.replace(creditInBrackets, ''))) return true;
  return text.length >= shortestUnpunctuated && unpunctuated.test(end);
}

/** About how many words a text has: two characters make one in scripts without spaces. */
export function wordCount(text: string): number {
  const characters = text.match(unspacedCharacters)?.length ?? 0;
  const spaced = characters > 0 ? text.replace(unspacedCharacters, ' ') : text;
  return characters / 2 + (spaced.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

/** Whether a block reads as prose: a closed sentence of some length that is not mostly link. */
export function isProse({ kind, text, linked }: Pick<Block, 'kind' | 'text'> & { linked: number }): boolean {
  const running = kind !== 'heading' && kind !== 'cell';
  return (
    running && linked < text.length / 2 && endsSentence(text) && wordCount(text.slice(0, surelyEnough)) >= fewestWords
  );
}
