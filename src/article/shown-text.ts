import { removeFormNames } from '../form-names';
import { elementsIn, shadowRootOf } from './page-elements';
import { isShown } from './visibility';

// Asking for visibility costs 35 ms on 1 MB of HTML and grows with the elements.
const mostElements = 20_000;
// The class names of Bootstrap and WordPress for what only screen readers or printers get.
const unseen = '.sr-only,.visually-hidden,.screen-reader-text,.d-none.d-print-block';
// What markup alone hides: a document that no window shows has no layout to ask.
const hiddenByMarkup =
  '[hidden],rp,details:not([open])>:not(summary),[style*="display:none" i],[style*="display: none" i],' +
  '[style*="visibility:hidden" i],[style*="visibility: hidden" i]';
const dialogs = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/**
 * Makes the copy say what the page shows. `elements` are those of the page; `copies` begins with their copies, in the
 * same order, and gains those in shadow roots. Whatever holds most of the text stays, hidden or not: a consent dialog
 * hides the article from sight and from screen readers.
 */
export function keepWhatIsShown(elements: readonly Element[], copies: Element[], body: Element): void {
  adoptShadowRoots(elements, copies);
  const most = body.textContent.length / 2;
  const isMost = (element: Element) => element.textContent.length > most;
  for (const element of body.querySelectorAll('[aria-hidden="true"]')) {
    if (isMost(element)) element.removeAttribute('aria-hidden');
  }
  for (const element of body.querySelectorAll(`${dialogs},${unseen}`)) if (!isMost(element)) element.remove();
  if (copies.length > mostElements) return;
  const isInert = elements[0]?.ownerDocument.defaultView === null;
  const hidden = copies.filter((copy, index) => {
    const element = elements[index];
    const isHidden = isInert ? copy.matches(hiddenByMarkup) : element && !isShown(element);
    return isHidden && copy.localName !== 'script' && body.contains(copy);
  });
  const set = new Set<Element | null>(hidden);
  const outermost = hidden.filter(copy => !set.has(copy.parentElement));
  if (outermost.reduce((sum, copy) => sum + copy.textContent.length, 0) > most) return;
  for (const copy of outermost) copy.remove();
}

/** Clones leave shadow roots behind. What the page put inside the host goes where the root has its slot. */
function adoptShadowRoots(elements: readonly Element[], copies: Element[]): void {
  for (let index = 0; index < copies.length && copies.length < elements.length; index++) {
    const root = shadowRootOf(elements[index]);
    const copy = copies[index];
    if (!root || !copy) continue;
    const own = [...copy.childNodes];
    const inside = copy.ownerDocument.createDocumentFragment();
    for (const child of root.childNodes) inside.append(copy.ownerDocument.importNode(child, true));
    // They come into the forms around their host.
    removeFormNames(inside);
    for (const element of elementsIn(inside)) copies.push(element);
    // Not among the host's own children: those would go into themselves.
    const slot = inside.querySelector('slot:not([name])');
    copy.append(inside);
    slot?.replaceChildren(...own);
  }
}
