import { keepWhatIsShown } from './shown-text';

/** Marks every element of a copy with its place in the page, so that what is moved can be traced back. */
const placeAttribute = 'data-precis-place';

// A form hides its own methods behind controls of those names: <input name="parentNode"> makes Readability 0.6.0 loop
// for ever in Chromium.
const namedControls = 'input,button,select,textarea,fieldset,output,object,img,embed';
// Without images, noscript and embedded things F1 is .0004 lower on world, .003 on extraction, before the filter;
// 500 of them with long attributes cost Readability 17 seconds.
const noProse =
  'script:not([type="application/ld+json"]),style,noscript,template,svg,iframe,object,embed,canvas,video,audio,' +
  'img,picture,source';

// Readability's expressions are quadratic or worse on long attributes: 100,000 characters of srcset or of
// meta property took it 10 to 20 seconds.
const longestAttribute = 1024;
const longestMetaName = 128;
const mostMetas = 500;
const mostData = 10;
const longestData = 256 * 1024;

/** A copy that is safe to walk: inert, no name hides a method, only what the page shows. */
export type PageCopy = { document: Document; elements: ReadonlyMap<number, Element> };

export function pageCopy(document: Document): PageCopy {
  const copy = document.cloneNode(true) as Document;
  for (const selector of [namedControls, 'form']) {
    for (const element of copy.querySelectorAll(selector)) {
      for (const name of ['name', 'id', 'form']) element.removeAttribute(name);
    }
  }
  const copies = [...copy.getElementsByTagName('*')];
  copies.forEach((element, place) => {
    element.setAttribute(placeAttribute, String(place));
  });
  const body = copy.querySelector('body');
  if (body) keepWhatIsShown([...document.getElementsByTagName('*')], copies, body);
  return { document: copy, elements: new Map(copies.entries()) };
}

/** The place in the page of an element of a copy, or of the nearest above it that has one; -1 where none has. */
export function placeInPage(element: Element): number {
  return Number(element.closest(`[${placeAttribute}]`)?.getAttribute(placeAttribute) ?? -1);
}

/** A further copy that Readability can be given. */
export function cleanCopy(page: PageCopy): Document {
  const copy = page.document.cloneNode(true) as Document;
  for (const element of [...copy.getElementsByTagName('*')]) trimAttributes(element);
  removeAll(copy.querySelectorAll(noProse));
  removeAll([...copy.querySelectorAll('meta')].slice(mostMetas));
  const data = [...copy.querySelectorAll('script')];
  removeAll(data.filter((script, index) => index >= mostData || script.textContent.length > longestData));
  return copy;
}

function trimAttributes(element: Element): void {
  const isMeta = element.localName === 'meta';
  for (const { name, value } of [...element.attributes]) {
    const limit = isMeta && (name === 'property' || name === 'name') ? longestMetaName : longestAttribute;
    if (value.length > limit) element.removeAttribute(name);
  }
}

function removeAll(elements: Iterable<Element>): void {
  for (const element of elements) element.remove();
}
