import { isText, SHOW_ELEMENT_AND_TEXT } from './page-elements';

/** Between two runs of text that no browser's search matches across. */
export const BREAK = '\n';

// Nothing in them is searched.
const atoms = new Set('br img svg math canvas iframe object embed video audio input textarea select'.split(' '));
const inlineDisplays = new Set(['inline', 'contents']);

/** A page's text as browsers search it for the text of an address, and where in it a range stands. */
export type SearchableText = { text: string; start: number; end: number };

/**
 * Null where no search reaches the range: it is hidden, or in a shadow root, which only Chromium searches. White space
 * is collapsed, but a no-break space is a character of its own. What one of the two browsers matches across and the
 * other does not, as `inline-block` or hidden by `visibility`, is a break here.
 */
export function searchableText(document: Document, range: Range): SearchableText | null {
  const { body, defaultView } = document;
  const walker = document.createTreeWalker(body, SHOW_ELEMENT_AND_TEXT);
  const pieces: string[] = [];
  let length = 0;
  let last = BREAK;
  let [start, end] = [-1, -1];

  const add = (piece: string) => {
    const added = /[ \n]/.test(last) ? piece.replace(/^ /, '') : piece;
    if (added === '') return;
    pieces.push(added);
    length += added.length;
    last = added.slice(-1);
  };
  const addBreak = () => {
    if (last !== BREAK) add(BREAK);
  };
  const addText = (text: string, keepsLines: boolean) => {
    const lines = keepsLines ? text.split('\n') : [text];
    lines.forEach((line, index) => {
      if (index > 0) addBreak();
      add(line.replace(/[ \t\n\r\f]+/g, ' '));
    });
  };
  const addNode = (node: Text, keepsLines: boolean) => {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    addText(node.data.slice(0, from), keepsLines);
    if (node === range.startContainer) start = length;
    addText(node.data.slice(from, to), keepsLines);
    if (node === range.endContainer) end = length;
    addText(node.data.slice(to), keepsLines);
  };
  // By the walker alone: a form's own `firstChild` may be a control of that name.
  const walk = (within: Element, style: CSSStyleDeclaration | undefined) => {
    const keepsLines = /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? '');
    const isVisible = (style?.visibility ?? 'visible') === 'visible';
    for (let node = walker.firstChild(); node; node = walker.nextSibling()) {
      if (!isText(node)) walkElement(node as Element);
      else if (isVisible) addNode(node, keepsLines);
      else addBreak();
    }
    if (walker.currentNode !== within) walker.parentNode();
  };
  const walkElement = (element: Element) => {
    const style = defaultView?.getComputedStyle(element);
    if (style?.display === 'none') return;
    const isApart = !inlineDisplays.has(style?.display ?? '') || atoms.has(element.localName);
    if (isApart) addBreak();
    if (!atoms.has(element.localName) && !isClosed(element, style)) walk(element, style);
    if (isApart) addBreak();
  };

  walkElement(body);
  return start < 0 || end <= start ? null : { text: pieces.join(''), start, end };
}

/** Browsers open `hidden="until-found"` and closed details where they find text. */
function isClosed(element: Element, style: CSSStyleDeclaration | undefined): boolean {
  if (element.hasAttribute('inert')) return true;
  return style?.contentVisibility === 'hidden' && element.getAttribute('hidden') !== 'until-found';
}
