import { removeFormNames } from '../form-names';
import { elementsIn, pageElements } from './page-elements';
import { keepWhatIsShown } from './shown-text';
import { mostMetas } from './structured-data';

const placeAttribute = 'data-precis-place';

// Without images, noscript and embedded things F1 is .0004 lower on world, .003 on extraction, before the filter;
// 500 of them with long attributes cost Readability 17 seconds.
const noProse =
  'script:not([type="application/ld+json"]),style,noscript,template,svg,iframe,object,embed,canvas,video,audio,' +
  'img,picture,source';

// Readability's expressions are quadratic or worse on long attributes: 100,000 characters of srcset or of
// meta property took it 10 to 20 seconds.
const longestAttribute = 1024;
const longestMetaName = 128;
const mostElements = 100_000;
const mostData = 10;
const longestData = 256 * 1024;

/** A copy that is safe to walk: inert, no name hides a method, only what the page shows. */
export type PageCopy = {
  document: Document;
  /** By place: see `pageElements`. */
  elements: ReadonlyMap<number, Element>;
  /** The place of an element of this or a further copy, or of the nearest above it that has one; -1 where none has. */
  placeOf: (element: Element) => number;
};

export function pageCopy(document: Document): PageCopy {
  const copy = document.cloneNode(true) as Document;
  removeFormNames(copy);
  const copies = elementsIn(copy);
  const body = copy.querySelector('body');
  if (body) keepWhatIsShown(elementsOf(document, copies.length), copies, body);
  const places = new Map(copies.map((element, place) => [element, place]));
  const placeOf = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const place = places.get(at) ?? at.getAttribute(placeAttribute);
      if (place !== null) return Number(place);
    }
    return -1;
  };
  return { document: copy, elements: new Map(copies.entries()), placeOf };
}

/** None where they are too many to be looked at: to touch 200,000 for the first time took Firefox 0.3 s. */
function elementsOf(document: Document, count: number): Element[] {
  return count > mostElements ? [] : pageElements(document);
}

/** A further copy that Readability can be given; it moves elements about, so each is marked with its place. */
export function cleanCopy({ document, placeOf }: PageCopy): Document {
  const copy = document.cloneNode(true) as Document;
  const originals = elementsIn(document);
  elementsIn(copy).forEach((element, index) => {
    trimAttributes(element);
    const original = originals[index];
    if (original) element.setAttribute(placeAttribute, String(placeOf(original)));
  });
  removeAll(copy.querySelectorAll(noProse));
  removeAll([...copy.querySelectorAll('meta')].slice(mostMetas));
  const data = [...copy.querySelectorAll('script')];
  removeAll(data.filter((script, index) => index >= mostData || script.textContent.length > longestData));
  return copy;
}

function trimAttributes(element: Element): void {
  const isMeta = element.localName === 'meta';
  for (const name of element.getAttributeNames()) {
    const limit = isMeta && (name === 'property' || name === 'name') ? longestMetaName : longestAttribute;
    if ((element.getAttribute(name)?.length ?? 0) > limit) element.removeAttribute(name);
  }
}

function removeAll(elements: Iterable<Element>): void {
  for (const element of elements) element.remove();
}
