import { pageElements, shadowRootOf } from './page-elements';

/**
 * What the reader has selected in a page: one range, or several in Firefox, which can select in many places. A field's
 * text is no text of the page: its selection has no range.
 */
export function selectedRanges(document: Document): Range[] {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return [];
  const all = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const ranges = all.filter(range => !range.collapsed);
  return ranges.length > 0 ? ranges : rangesInShadow(document, selection);
}

/** To the document, a selection inside a shadow root is none, at its host. Chromium tells more from 137 on, Firefox from 142. */
function rangesInShadow(document: Document, selection: Selection): Range[] {
  if (typeof (selection as Partial<Selection>).getComposedRanges !== 'function') return [];
  const shadowRoots = pageElements(document).flatMap(element => shadowRootOf(element) ?? []);
  if (shadowRoots.length === 0) return [];
  return selection
    .getComposedRanges({ shadowRoots })
    .flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      const root = startContainer.getRootNode();
      if (root === document || root !== endContainer.getRootNode()) return [];
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return [range];
    });
}
