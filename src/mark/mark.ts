import type { MarkOutcome, Source } from '../source';
import { clearMark, toggleMark } from './source-mark';

// What the functions that src/browser/page-mark.ts injects find: this bundle's global name is `__mark`.
export function toggle(source: Source): MarkOutcome {
  return toggleMark(document, source);
}

export const clear = clearMark;
