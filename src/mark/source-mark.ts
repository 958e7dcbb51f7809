import { locate } from '../article/locate';
import { markName, type MarkOutcome, type Source } from '../source';
import { bringIntoView } from './scroll';

/**
 * Marks a sentence in the page and scrolls to it; marked already, it is cleared. No element changes: the mark is a
 * CSS highlight, and lasts until the next click in the page or the next navigation.
 */
export function toggleMark(document: Document, source: Source): MarkOutcome {
  const range = locate(document, source);
  const marked = [...(CSS.highlights.get(markName) ?? [])].some(one => range !== null && sameRange(one, range));
  clearMark();
  if (marked) return 'cleared';
  if (!range) return 'gone';
  const mark = new Highlight(range);
  CSS.highlights.set(markName, mark);
  clearWithNextClick(document, mark);
  return bringIntoView(range) ? 'marked' : 'hidden';
}

export function clearMark(): void {
  CSS.highlights.delete(markName);
}

function clearWithNextClick(document: Document, mark: Highlight): void {
  const done = new AbortController();
  const clear = () => {
    done.abort();
    // A later mark has its own listeners.
    if (CSS.highlights.get(markName) === mark) clearMark();
  };
  const listening = { signal: done.signal, capture: true };
  document.addEventListener('pointerdown', clear, listening);
  // Client-side navigation; browsers without this API are left with the click that caused it.
  (document.defaultView as Partial<Window> | null)?.navigation?.addEventListener('navigate', clear, listening);
}

function sameRange(one: AbstractRange, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
