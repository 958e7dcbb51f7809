// Asking for visibility costs 35 ms on 1 MB of HTML and grows with the elements.
const mostElements = 20_000;
const mostHosts = 1000;
// The class names of Bootstrap and WordPress for what only screen readers or printers get.
const unseen = '.sr-only,.visually-hidden,.screen-reader-text,.d-none.d-print-block';
const dialogs = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/**
 * Makes the copy say what the page shows; both lists hold the same elements in the same order. Whatever holds most of
 * the text stays, hidden or not: a consent dialog hides the article from sight and from screen readers.
 */
export function keepWhatIsShown(elements: readonly Element[], copies: readonly Element[], body: Element): void {
  adoptShadowRoots(elements, copies);
  const most = body.textContent.length / 2;
  const isMost = (element: Element) => element.textContent.length > most;
  for (const element of body.querySelectorAll('[aria-hidden="true"]')) {
    if (isMost(element)) element.removeAttribute('aria-hidden');
  }
  for (const element of body.querySelectorAll(`${dialogs},${unseen}`)) if (!isMost(element)) element.remove();
  if (elements.length > mostElements) return;
  const hidden = copies.filter(
    (copy, index) => isHidden(elements[index]) && copy.localName !== 'script' && body.contains(copy),
  );
  const set = new Set<Element | null>(hidden);
  const outermost = hidden.filter(copy => !set.has(copy.parentElement));
  if (outermost.reduce((sum, copy) => sum + copy.textContent.length, 0) > most) return;
  for (const copy of outermost) copy.remove();
}

function isHidden(element: Element | undefined): boolean {
  // jsdom has not this method, and the page may hide it: <form><input name="checkVisibility">.
  const check = (element as Partial<Element> | undefined)?.checkVisibility;
  return typeof check === 'function' && element !== undefined && !check.call(element, { visibilityProperty: true });
}

/** Clones leave shadow roots behind. What the page put inside the host goes where the root has its slot. */
function adoptShadowRoots(elements: readonly Element[], copies: readonly Element[]): void {
  const hosts = elements.flatMap((element, index) =>
    element.shadowRoot?.nodeType === element.DOCUMENT_FRAGMENT_NODE ? [{ element, copy: copies[index] }] : [],
  );
  for (const { element, copy } of hosts.slice(0, mostHosts)) {
    if (!copy || !element.shadowRoot) continue;
    const own = [...copy.childNodes];
    for (const child of element.shadowRoot.childNodes) copy.append(copy.ownerDocument.importNode(child, true));
    const slot = copy.querySelector('slot:not([name])');
    if (slot) slot.replaceChildren(...own);
  }
}
