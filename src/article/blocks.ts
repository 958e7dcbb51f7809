import type { Block } from '../reading';

/** A block with what tells prose from boilerplate in any language. */
export type Passage = Block & {
  /** How many of its characters stand inside links. */
  linked: number;
  /** Place of the list that it is an item of, or -1. */
  list: number;
};

/** Which element of the page an element stands for: its index in `pageElements`, or -1. */
export type PlaceOf = (element: Element) => number;

const kinds: Record<string, Block['kind']> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  td: 'cell',
  th: 'cell',
};
/** Of all text. A cell with more lays out the page, as tables once did: what stands in it is no datum. */
const mostOfAll = 0.5;
const lists = new Set(['ul', 'ol', 'dl']);
const skipped = new Set(
  (
    'figcaption caption nav aside footer menu button dialog label legend script style noscript template svg math ' +
    'select textarea option iframe object video audio canvas'
  ).split(' '),
);
// WordPress wraps quotes, lists and tables in figures, their caption beside them.
const keptInFigure = 'blockquote,table,pre,ul,ol';
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby rb rt rp s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** The text of an element as a list of blocks: one for each run of text that no block boundary or `<br>` interrupts. */
export function blocksOf(root: Element, placeOf: PlaceOf): Passage[] {
  const passages: Passage[] = [];
  let text = '';
  let linked = 0;
  let owner = root;
  let links = 0;
  const close = () => {
    const squeezed = squeeze(text);
    if (squeezed) {
      passages.push({
        kind: kindOf(owner, root, isLayout),
        text: squeezed,
        place: placeOf(owner),
        linked: Math.min(linked, squeezed.length),
        list: listOf(owner, root, placeOf),
      });
    }
    text = '';
    linked = 0;
  };
  const addText = (value: string) => {
    // What browsers make of a plain text is one <pre>.
    const paragraphs = owner.localName === 'pre' ? value.split(/\n[ \t\r]*\n/) : [value];
    paragraphs.forEach((paragraph, index) => {
      if (index > 0) close();
      text += paragraph;
      if (links > 0) linked += squeeze(paragraph).length;
    });
  };
  const walkBlock = (child: Element, parent: Element) => {
    close();
    owner = child;
    walk(child);
    close();
    owner = parent;
  };
  const all = root.textContent.length;
  const layouts = new Map<Element, boolean>();
  const isLayout = (cell: Element) => {
    const known = layouts.get(cell) ?? cell.textContent.length > all * mostOfAll;
    layouts.set(cell, known);
    return known;
  };
  const walk = (element: Element) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === node.TEXT_NODE) addText(node.nodeValue ?? '');
      if (node.nodeType !== node.ELEMENT_NODE) continue;
      const child = node as Element;
      if (skipped.has(child.localName)) {
        // Text on both sides of something with a text of its own is no one text that could be found in the page again.
        if (child.textContent.trim()) close();
      } else if (child.localName === 'figure') {
        close();
        for (const kept of keptOf(child)) walkBlock(kept, element);
      } else if (inline.has(child.localName)) {
        if (child.localName === 'a') links++;
        walk(child);
        if (child.localName === 'a') links--;
      } else walkBlock(child, element);
    }
  };
  walk(root);
  close();
  return passages;
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function keptOf(figure: Element): Element[] {
  const kept = [...figure.querySelectorAll(keptInFigure)];
  return kept.filter(element => !kept.some(other => other !== element && other.contains(element)));
}

function kindOf(element: Element, root: Element, isLayout: (cell: Element) => boolean): Block['kind'] {
  for (let at: Element | null = element; at; at = at === root ? null : at.parentElement) {
    const kind = kinds[at.localName];
    if (kind && !(kind === 'cell' && isLayout(at))) return kind;
  }
  return 'paragraph';
}

function listOf(element: Element, root: Element, placeOf: PlaceOf): number {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (lists.has(at.localName)) return placeOf(at);
  }
  return -1;
}
