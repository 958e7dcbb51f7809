const mostHosts = 1000;

/**
 * The elements that `place` counts: those of the page in document order, after them those in open shadow roots, root by
 * root. An index is good for as long as the page stays as it was.
 */
export function pageElements(document: Document): Element[] {
  const elements = elementsIn(document);
  let hosts = 0;
  for (let index = 0; index < elements.length && hosts < mostHosts; index++) {
    const root = shadowRootOf(elements[index]);
    if (!root) continue;
    hosts++;
    for (const element of elementsIn(root)) elements.push(element);
  }
  return elements;
}

/** In document order. A walker, since jsdom takes the square of their number for the live collection, 40 s on a page. */
export function elementsIn(root: Document | DocumentFragment): Element[] {
  const walker = (root.ownerDocument ?? root).createTreeWalker(root, 1);
  const elements: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) elements.push(node as Element);
  return elements;
}

/** What a walker over elements and texts is to show. */
export const SHOW_ELEMENT_AND_TEXT = 5;

/** By its text: a form's `nodeType` may be a control of that name. */
export function isText(node: Node): node is Text {
  return typeof (node as Partial<Text>).data === 'string';
}

/** Null also where a form hides the property behind a control of that name. */
export function shadowRootOf(element: Element | undefined): ShadowRoot | null {
  const root = element?.shadowRoot;
  return root?.nodeType === 11 ? root : null;
}
