import type { Source } from '../source';
import { pageElements } from './page-elements';
import { PageText } from './page-text';
import { isShown } from './visibility';

/** Where a sentence stands in the live page; null where the page has changed and it is gone. */
export function locate(document: Document, { block, place, start, length }: Source): Range | null {
  const holder = pageElements(document)[place];
  const sentence = block.slice(start, start + length);
  for (const root of [holder, document.body]) {
    if (!root) continue;
    // What is hidden in the middle of a sentence is not read; where all is hidden, it was read all the same.
    for (const isRead of [isShown, () => true]) {
      const text = new PageText(root, isRead);
      const range = text.find(block, start, length) ?? text.find(sentence, 0, length);
      if (range) return range;
    }
  }
  return null;
}
