import { linkTo } from '../article/text-fragment';
import type { Highlight } from '../palette';
import type { MarkOutcome, Source } from '../source';
import { clearMark, showMark, toggleMark } from './source-mark';

// What the functions that src/browser/page-mark.ts injects find: this bundle's global name is `__mark`.
export function toggle(source: Source, highlight: Highlight): MarkOutcome {
  return toggleMark(document, source, highlight);
}

export function show(source: Source, highlight: Highlight): MarkOutcome {
  return showMark(document, source, highlight);
}

export const clear = clearMark;

export function link(source: Source): string | null {
  return linkTo(document, source);
}
