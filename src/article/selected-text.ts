import { PageText } from './page-text';
import { isShown } from './visibility';

/** As much of a text as a range covers. `texts` keeps what was read of elements that hold several. */
export function selectedText(range: Range, text: string, holder: Element, texts: Map<Element, PageText>): string {
  const root = range.startContainer.getRootNode();
  const seen = seenFrom(root, holder);
  if (!seen || !range.intersectsNode(seen)) return '';
  if (holds(range, seen)) return text;
  const pageText = texts.get(holder) ?? new PageText(holder, isShown);
  texts.set(holder, pageText);
  const own = pageText.find(text, 0, text.length);
  if (own?.startContainer.getRootNode() !== root) return '';
  const begins = range.comparePoint(own.startContainer, own.startOffset);
  const ends = range.comparePoint(own.endContainer, own.endOffset);
  const start = begins < 0 ? offsetAt(text, own, range.startContainer, range.startOffset) : 0;
  const end = ends > 0 ? offsetAt(text, own, range.endContainer, range.endOffset) : text.length;
  return text.slice(start, end).trim();
}

function holds(range: Range, element: Element): boolean {
  const whole = element.ownerDocument.createRange();
  whole.selectNodeContents(element);
  const { startContainer, startOffset, endContainer, endOffset } = whole;
  return range.comparePoint(startContainer, startOffset) === 0 && range.comparePoint(endContainer, endOffset) === 0;
}

/** Which character of a text stands at a point in its range; white space differs between the two. */
function offsetAt(text: string, own: Range, container: Node, offset: number): number {
  const before = own.cloneRange();
  before.setEnd(container, offset);
  let left = before.toString().replace(/\s+/g, '').length;
  let at = 0;
  for (; at < text.length && left > 0; at++) if (!/\s/.test(text.charAt(at))) left--;
  return at;
}

/** An element, or the host of the shadow root that holds it, in the tree of a root; null where it is not below that. */
function seenFrom(root: Node, element: Element): Element | null {
  const own = element.getRootNode();
  if (own === root) return element;
  const { host } = own as Partial<ShadowRoot>;
  return host ? seenFrom(root, host) : null;
}
