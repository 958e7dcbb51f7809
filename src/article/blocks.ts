import type { Block } from '../reading';

/** A block with what tells prose from boilerplate in any language. */
export type Passage = Block & {
  /** How many of its characters stand inside links. */
  linked: number;
  /** Place of the list that it is an item of, or -1. */
  list: number;
};

/** Which element of the page an element stands for: its index in `pageElements`, or -1. */
type PlaceOf = (element: Element) => number;

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
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const emptyLine = /\n[ \t\r]*\n/;
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
    'a span b strong em i sup sub abbr acronym bdi bdo big cite code data del dfn font ins kbd mark q ruby rb rt rp ' +
    's samp small strike time tt u var wbr'
  ).split(' '),
);
// With fewer, the search costs more than it saves; the commonest first, since each is compared with them in turn.
const manyChildren = 1000;
const linkOrBlock = [...inline].map(name => (name === 'a' ? '' : `:not(${name})`)).join('');

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
    const paragraphs = emptyLine.test(value) && owner.localName === 'pre' ? value.split(emptyLine) : [value];
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
    // A content script pays a microsecond for each node that it is the first to touch.
    if (element.childElementCount > manyChildren && !element.querySelector(linkOrBlock)) {
      addText(element.textContent);
      return;
    }
    for (let node = element.firstChild; node; node = node.nextSibling) {
      const { nodeType } = node;
      if (nodeType === TEXT_NODE) addText((node as Text).data);
      if (nodeType !== ELEMENT_NODE) continue;
      const child = node as Element;
      const { localName } = child;
      if (skipped.has(localName)) {
        // Text on both sides of something with a text of its own is no one text that could be found in the page again.
        if (child.textContent.trim()) close();
      } else if (localName === 'figure') {
        close();
        for (const kept of keptOf(child)) walkBlock(kept, element);
      } else if (inline.has(localName)) {
        if (localName === 'a') links++;
        walk(child);
        if (localName === 'a') links--;
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
