import { JSDOM, VirtualConsole } from 'jsdom';
import { standIns } from './random-text';

export const pageAddress = 'https://news.example/2026/11/bridge';

/** A page as jsdom shows it, with the shadow roots that it does not make of source, and what no parser lets through. */
export function livePage(html: string): Document {
  const { document } = new JSDOM(html, { url: pageAddress, virtualConsole: new VirtualConsole() }).window;
  openShadowRoots(document);
  putInStandIns(document, standIns);
  return document;
}

const hosts = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

function openShadowRoots(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot || !hosts.test(host.localName)) continue;
    const isClosed = template.getAttribute('shadowrootmode') === 'closed';
    const shadow = attached(host, isClosed ? 'closed' : 'open');
    template.remove();
    if (!shadow) continue;
    shadow.append(template.content);
    openShadowRoots(shadow);
  }
}

/** Null where the host has a closed one already. */
function attached(host: Element, mode: ShadowRootMode): ShadowRoot | null {
  try {
    return host.attachShadow({ mode });
  } catch (error) {
    if ((error as Error).name === 'NotSupportedError') return null;
    throw error;
  }
}

/** Runs in real pages, too: self-contained. */
export function putInStandIns(document: Document, meant: Record<string, string>): void {
  const put = (said: string) => said.replace(/[\ue000-\ue002]/g, mark => meant[mark] ?? mark);
  const walker = document.createTreeWalker(document, 5);
  // Past whatever control of a form has the name.
  const own = document.defaultView?.Element.prototype ?? document;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === 3) (node as Text).data = put((node as Text).data);
    else
      for (const attribute of Reflect.get(own, 'attributes', node) as unknown as Attr[])
        attribute.value = put(attribute.value);
  }
}

/** All that a document holds, open shadow roots and the cut of its texts included. Self-contained, too. */
export function contentOf(document: Document): string {
  const { XMLSerializer, Element } = document.defaultView as unknown as typeof globalThis;
  const serializer = new XMLSerializer();
  const found: string[] = [];
  const roots: Node[] = [document];
  for (const root of roots) {
    found.push(serializer.serializeToString(root));
    const walker = document.createTreeWalker(root);
    let nodes = 0;
    while (walker.nextNode()) {
      nodes++;
      if (!(walker.currentNode instanceof Element)) continue;
      const shadow = Reflect.get<Element, 'shadowRoot'>(Element.prototype, 'shadowRoot', walker.currentNode);
      if (shadow) roots.push(shadow);
    }
    found.push(String(nodes));
  }
  return found.join('\n');
}
