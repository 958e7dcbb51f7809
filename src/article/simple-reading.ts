import { blocksOf, type Passage } from './blocks';
import type { PageCopy } from './clean-copy';

const mostBlocks = 3000;
const marked = 'article,main,[role="main"],[itemprop="articleBody"]';

/**
 * A reading in one pass, for pages that would take Readability seconds: the element whose own paragraphs hold the most
 * text, else the one that is marked as the article, else the body.
 */
export function simpleReading({ document, placeOf }: PageCopy): Passage[] {
  const root =
    richestElement(document) ??
    document.querySelector(marked) ??
    document.querySelector('body') ??
    document.documentElement;
  return blocksOf(root, placeOf).slice(0, mostBlocks);
}

function richestElement(document: Document): Element | null {
  const scores = new Map<Element, number>();
  const add = (element: Element | null, score: number) => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  for (const paragraph of document.querySelectorAll('p')) {
    const length = paragraph.textContent.trim().length;
    if (length < 40) continue;
    add(paragraph.parentElement, length);
    add(paragraph.parentElement?.parentElement ?? null, length / 2);
  }
  let richest: Element | null = null;
  for (const [element, score] of scores)
    if (score > (scores.get(richest ?? element) ?? 0) || !richest) richest = element;
  return richest;
}
