import type { Reading } from '../reading';
import { readingMinutes } from '../summary/reading-time';
import { countWords } from '../summary/words';

/** A summary takes half a minute: of less than this it does not save a whole one. */
const shortestWorthwhile = 1.5;

/** Whether the page is an article that is long enough for a summary to save time. */
export function isWorthALine({ verdict, blocks, language }: Pick<Reading, 'verdict' | 'blocks' | 'language'>): boolean {
  if (verdict !== 'article') return false;
  const words = countWords(blocks.map(({ text }) => text).join('\n'));
  return readingMinutes(words, language) >= shortestWorthwhile;
}
