/** Marks every element of the copy with its place in the page, so that what Readability moves can be traced back. */
const placeAttribute = 'data-precis-place';

// A form hides its own methods behind controls of those names: <input name="parentNode"> makes Readability 0.6.0 loop
// for ever in Chromium.
const namedControls = 'input,button,select,textarea,fieldset,output,object,img,embed';
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

/** An inert copy of a hostile document that Readability can be given: no custom element runs, no image loads. */
export function cleanCopy(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  for (const selector of [namedControls, 'form']) {
    for (const element of copy.querySelectorAll(selector)) {
      for (const name of ['name', 'id', 'form']) element.removeAttribute(name);
    }
  }
  [...copy.getElementsByTagName('*')].forEach((element, place) => {
    trimAttributes(element);
    element.setAttribute(placeAttribute, String(place));
  });
  removeAll(copy.querySelectorAll(noProse));
  removeAll([...copy.querySelectorAll('meta')].slice(mostMetas));
  const data = [...copy.querySelectorAll('script')];
  removeAll(data.filter((script, index) => index >= mostData || (script.textContent || '').length > longestData));
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

/** The place in the page of an element of the copy, or of the nearest above it that has one; -1 where none has. */
export function placeInPage(element: Element): number {
  return Number(element.closest(`[${placeAttribute}]`)?.getAttribute(placeAttribute) ?? -1);
}
