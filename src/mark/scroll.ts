/** Of the height of what scrolls: a sentence that stands between these two is in view, with room around it. */
const comfortable = { from: 0.12, to: 0.88 };

/**
 * Scrolls a range to the middle of the window, and of each box that scrolls around it, at once: pages that scroll
 * softly would still be moving when the eye looks. False where the page does not show the range at all.
 */
export function bringIntoView(range: Range): boolean {
  for (let box: Element | null = range.startContainer.parentElement; box; box = parentOf(box)) {
    if (scrolls(box)) scrollTo(range, box, box.getBoundingClientRect());
  }
  const root = range.startContainer.ownerDocument?.scrollingElement;
  if (root) scrollTo(range, root, { top: 0, height: innerHeight });
  const { width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0;
}

function scrollTo(range: Range, box: Element, view: { top: number; height: number }): void {
  const { top, height } = range.getBoundingClientRect();
  const from = top - view.top;
  if (from >= view.height * comfortable.from && from + height <= view.height * comfortable.to) return;
  // What is taller than its box begins at the top of it.
  const rest = Math.max(view.height * comfortable.from, (view.height - height) / 2);
  box.scrollBy({ top: from - rest, behavior: 'instant' });
}

function scrolls(box: Element): boolean {
  const { overflowY } = getComputedStyle(box);
  return /auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight && box !== document.scrollingElement;
}

/** Out of a shadow root, to its host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
