// Milliseconds in Chromium on one busy core, fitted to 21 made pages of 10 KB to 5 MB, 450 levels, 40,000 links and
// 100,000 nodes: Readability visits every element, and takes the text of every ancestor again.
const perElement = 0.025;
const perThousandDeepCharacters = 0.02;
// With less prose than this Readability tries four times, each time less picky.
const fewestCharacters = 500;
const tries = 4;

/** Predicted milliseconds that Readability takes on this page. Cannot be interrupted, so ask before. */
export function predictedCost(document: Document): number {
  let elements = 0;
  let deepCharacters = 0;
  let depth = 0;
  const root = document.documentElement;
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === node.ELEMENT_NODE) elements++;
    else if (node.nodeType === node.TEXT_NODE) deepCharacters += (node.nodeValue ?? '').length * depth;
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
  const once = perElement * elements + (perThousandDeepCharacters * deepCharacters) / 1000;
  return hasProse(document) ? once : tries * once;
}

function hasProse(document: Document): boolean {
  let characters = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    characters += paragraph.textContent.length;
    if (characters >= fewestCharacters) return true;
  }
  return false;
}
