import { lineCss } from './line-style';

/** No page has rules for it, and none counts it among its own paragraphs or boxes. */
const hostName = 'precis-line';

/** What of ours stands in the page: one element, whose contents neither the page's scripts nor its styles reach. */
export type LineHost = {
  element: HTMLElement;
  root: ShadowRoot;
  /** How it takes part in the page's layout: declarations beside those that it has anyway. */
  lay: (declarations: Record<string, string>) => void;
};

export function createHost(): LineHost {
  const element = document.createElement(hostName);
  const root = element.attachShadow({ mode: 'closed' });
  const [look, layout] = [new CSSStyleSheet(), new CSSStyleSheet()];
  look.replaceSync(lineCss);
  // Constructed sheets: a page's Content-Security-Policy may forbid elements and attributes of style.
  root.adoptedStyleSheets = [look, layout];
  return {
    element,
    root,
    lay: declarations => {
      const rules = Object.entries(declarations).map(([name, value]) => `${name}: ${value} !important`);
      layout.replaceSync(`:host { ${rules.join('; ')} }`);
    },
  };
}

/** Hosts whose script is gone: Firefox ends it with the extension, at each update. */
export function removeLeftovers(): void {
  for (const host of document.querySelectorAll(hostName)) host.remove();
}
