import { isText, shadowRootOf, SHOW_ELEMENT_AND_TEXT } from './page-elements';

const unread = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option']);

/**
 * The text nodes of a part of a live page, open shadow roots included, as one string without white space, and the way
 * back from its characters. White space differs between a page's source and what is read of it; nothing else may.
 */
export class PageText {
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  #compact = '';

  /** `isShown` false leaves out an element with all that it holds. */
  constructor(root: Element, isShown: (element: Element) => boolean) {
    const roots: (Node | null)[] = [root, shadowRootOf(root)];
    for (const at of roots) {
      if (!at) continue;
      // Without a filter: where a page may run no script, Chromium calls back none of an evaluated script either.
      const walker = root.ownerDocument.createTreeWalker(at, SHOW_ELEMENT_AND_TEXT);
      let within: boolean;
      for (let node = walker.nextNode(); node; node = within ? walker.nextNode() : passBy(walker)) {
        within = isText(node) || (!unread.has((node as Element).localName) && isShown(node as Element));
        if (isText(node)) this.#add(node);
        else if (within) roots.push(shadowRootOf(node as Element));
      }
    }
  }

  /** Where a text stands, `skip` characters of it left out at its start; null where this part does not have it. */
  find(text: string, skip: number, length: number): Range | null {
    const found = this.#compact.indexOf(withoutSpace(text));
    if (found < 0) return null;
    const start = found + withoutSpace(text.slice(0, skip)).length;
    return this.#rangeOf(start, start + withoutSpace(text.slice(skip, skip + length)).length);
  }

  #add(node: Text): void {
    const compact = withoutSpace(node.data);
    if (compact === '') return;
    this.#nodes.push(node);
    this.#starts.push(this.#compact.length);
    this.#compact += compact;
  }

  #rangeOf(start: number, end: number): Range | null {
    const first = this.#pointAt(start);
    const last = this.#pointAt(end - 1);
    if (!first || last?.node.getRootNode() !== first.node.getRootNode()) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }

  /** The node and offset of a character of the compact text. */
  #pointAt(index: number): { node: Text; offset: number } | null {
    const at = this.#starts.findLastIndex(start => start <= index);
    const node = this.#nodes[at];
    if (!node) return null;
    let left = index - (this.#starts[at] ?? 0);
    for (let offset = 0; offset < node.data.length; offset++) {
      if (/\s/.test(node.data.charAt(offset))) continue;
      if (left === 0) return { node, offset };
      left -= 1;
    }
    return null;
  }
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The next node after the current one and all that it holds. */
function passBy(walker: TreeWalker): Node | null {
  for (let next = walker.nextSibling(); !next; next = walker.nextSibling()) if (!walker.parentNode()) return null;
  return walker.currentNode;
}
