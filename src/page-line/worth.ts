import type { Reading } from '../reading';
import { readingMinutes } from '../summary/reading-time';
import { countWords } from '../summary/words';

/** A summary takes half a minute: of less than this it does not save a whole one. */
const shortestWorthwhile = 1.5;

/** In characters. A page that its scripts have yet to build has hardly more than its menu. */
const hardlyAny = 500;

/** Whether there is so little text that the article may come later. */
export function mayStillCome({ blocks }: Pick<Reading, 'blocks'>): boolean {
  return blocks.reduce((sum, { text }) => sum + text.length, 0) < hardlyAny;
}

/** Whether the page is an article that is long enough for a summary to save time. */
export function isWorthALine({ verdict, blocks, language }: Pick<Reading, 'verdict' | 'blocks' | 'language'>): boolean {
  if (verdict !== 'article') return false;
  const words = countWords(blocks.map(({ text }) => text).join('\n'));
  return readingMinutes(words, language) >= shortestWorthwhile;
}
