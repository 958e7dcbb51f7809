import { locate } from '../article/locate';
import { markName } from '../mark-style';
import type { Highlight as HighlightName } from '../palette';
import type { MarkOutcome } from '../page-scripts';
import type { Source } from '../source';
import { bringIntoView } from './scroll';

/** What is marked in this page. */
let marked: { source: Source; name: string; mark: Highlight } | null = null;

/** Marks a sentence in the page and scrolls to it; marked already, it is cleared. */
export function toggleMark(document: Document, source: Source, highlight: HighlightName): MarkOutcome {
  if (!marked || !isSame(marked.source, source)) return showMark(document, source, highlight);
  clearMark();
  return 'cleared';
}

/**
 * Marks a sentence in the page, and no other, and scrolls to it. No element changes: the mark is a CSS highlight, and
 * lasts until the next click in the page or the next navigation.
 */
export function showMark(document: Document, source: Source, highlight: HighlightName): MarkOutcome {
  clearMark();
  const range = locate(document, source);
  if (!range) return 'gone';
  const mark = new Highlight(range);
  // Over the tints of skim mode, and over the one that its keys have led to.
  mark.priority = 2;
  const name = markName(highlight);
  CSS.highlights.set(name, mark);
  marked = { source, name, mark };
  clearWithNextClick(document, mark);
  return bringIntoView(range) ? 'marked' : 'hidden';
}

export function clearMark(): void {
  if (marked) CSS.highlights.delete(marked.name);
  marked = null;
}

function clearWithNextClick(document: Document, mark: Highlight): void {
  const done = new AbortController();
  const clear = () => {
    done.abort();
    // A later mark has its own listeners.
    if (marked?.mark === mark) clearMark();
  };
  const listening = { signal: done.signal, capture: true };
  document.addEventListener('pointerdown', clear, listening);
  // Client-side navigation; browsers without this API are left with the click that caused it.
  (document.defaultView as Partial<Window> | null)?.navigation?.addEventListener('navigate', clear, listening);
}

function isSame(one: Source, other: Source): boolean {
  return one.block === other.block && one.place === other.place && one.start === other.start;
}
