import type { Block } from '../reading';
import { placeAttribute } from './clean-copy';

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
const captions = new Set(['figcaption', 'figure', 'caption']);
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb rt rp s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** The text of an element as a list of blocks: one for each run of text that no block boundary or `<br>` interrupts. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let owner = root;
  const close = () => {
    const squeezed = text.replace(/\s+/g, ' ').trim();
    if (squeezed) blocks.push({ kind: kindOf(owner, root), text: squeezed, place: placeOf(owner) });
    text = '';
  };
  const walk = (element: Element) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === node.TEXT_NODE) {
        text += node.nodeValue ?? '';
      } else if (node.nodeType === node.ELEMENT_NODE) {
        const child = node as Element;
        if (captions.has(child.localName)) continue;
        if (inline.has(child.localName)) walk(child);
        else {
          close();
          owner = child;
          walk(child);
          close();
          owner = element;
        }
      }
    }
  };
  walk(root);
  close();
  return blocks;
}

function kindOf(element: Element, root: Element): Block['kind'] {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const kind = kinds[at.localName];
    if (kind) return kind;
  }
  return 'paragraph';
}

function placeOf(element: Element): number {
  return Number(element.closest(`[${placeAttribute}]`)?.getAttribute(placeAttribute) ?? -1);
}
