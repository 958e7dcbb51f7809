import { isText, SHOW_ELEMENT_AND_TEXT } from './page-elements';

// Milliseconds of Chromium's processor time, fitted to pages of 10 KB to 5 MB, 450 levels, 40,000 links and 100,000
// nodes (`npm run bench -- reading-cost`): Readability visits every element, and takes the text of every ancestor again.
const perElement = 0.03;
const perThousandCharacters = 0.15;
const perThousandDeepCharacters = 0.02;
// With less prose than this Readability tries four times, each time less picky.
const fewestCharacters = 500;
const tries = 4;

/**
 * Predicted milliseconds of a full reading of this page. Readability cannot be interrupted, so ask before. Above `most`
 * it may be more: the text of 200,000 elements, counted to its end, took Firefox 0.8 s.
 */
export function predictedCost(document: Document, most = Infinity): number {
  const forElements = perElement * document.querySelectorAll('*').length;
  if (forElements > most) return forElements;
  let characters = 0;
  let deepCharacters = 0;
  let depth = 0;
  const walker = document.createTreeWalker(document.documentElement, SHOW_ELEMENT_AND_TEXT);
  for (let isThere = true; isThere;) {
    const node = walker.currentNode;
    if (isText(node)) {
      characters += node.length;
      deepCharacters += node.length * depth;
    }
    if (walker.firstChild()) {
      depth++;
      continue;
    }
    while (!(isThere = walker.nextSibling() !== null) && walker.parentNode()) depth--;
  }
  const perText = perThousandCharacters * characters + perThousandDeepCharacters * deepCharacters;
  const once = forElements + perText / 1000;
  return hasProse(document) ? once : tries * once;
}

function hasProse(document: Document): boolean {
  let characters = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    characters += paragraph.textContent.length;
    if (characters >= fewestCharacters) return true;
  }
  return false;
}
