// Milliseconds of Chromium's processor time, fitted to pages of 10 KB to 5 MB, 450 levels, 40,000 links and 100,000
// nodes (`npm run bench -- reading-cost`): Readability visits every element, and takes the text of every ancestor again.
const perElement = 0.03;
const perThousandCharacters = 0.15;
const perThousandDeepCharacters = 0.02;
// With less prose than this Readability tries four times, each time less picky.
const fewestCharacters = 500;
const tries = 4;

/** Predicted milliseconds of a full reading of this page. Readability cannot be interrupted, so ask before. */
export function predictedCost(document: Document): number {
  let elements = 0;
  let characters = 0;
  let deepCharacters = 0;
  let depth = 0;
  const root = document.documentElement;
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === node.ELEMENT_NODE) elements++;
    else if (node.nodeType === node.TEXT_NODE) {
      const { length } = node.nodeValue ?? '';
      characters += length;
      deepCharacters += length * depth;
    }
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  const perText = perThousandCharacters * characters + perThousandDeepCharacters * deepCharacters;
  const once = perElement * elements + perText / 1000;
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
