// A form hides its own methods behind controls of those names: <input name="parentNode"> makes Readability 0.6.0 loop
// for ever in Chromium.
const namedControls = 'input,button,select,textarea,fieldset,output,object,img,embed';
const naming = ['name', 'id'] as const;

/** Takes from a copy, of a document or a part, the names by which forms hide what scripts expect of an element. */
export function removeFormNames(copy: ParentNode): void {
  for (const selector of [namedControls, 'form']) {
    for (const element of copy.querySelectorAll(selector)) {
      for (const name of [...naming, 'form']) element.removeAttribute(name);
    }
  }
}

/** The document itself; a copy without the names where its forms hide methods behind them. */
export function withoutHiddenMethods(document: Document): Document {
  const { documentElement } = document;
  const hides = (control: Element) => naming.some(name => (control.getAttribute(name) ?? '') in documentElement);
  const forms = document.querySelector('form') !== null;
  if (!forms || ![...document.querySelectorAll(namedControls)].some(hides)) return document;
  const copy = document.cloneNode(true) as Document;
  removeFormNames(copy);
  return copy;
}
