import { linkTo } from '../article/text-fragment';
import type { Highlight } from '../palette';
import type { MarkOutcome, Skim, SkimWords } from '../page-scripts';
import type { Source } from '../source';
import { startSkim } from './skim-mode';
import { clearMark, showMark, toggleMark } from './source-mark';

// What the functions that src/browser/page-mark.ts injects find: this bundle's global name is `__mark`.
export function toggle(source: Source, highlight: Highlight): MarkOutcome {
  return toggleMark(document, source, highlight);
}

export function show(source: Source, highlight: Highlight): MarkOutcome {
  return showMark(document, source, highlight);
}

export const clear = clearMark;

export function skim(sentences: Skim, words: SkimWords): number {
  return startSkim(document, sentences, words);
}

export { endSkim, isSkimming } from './skim-mode';

export function link(source: Source): string | null {
  return linkTo(document, source);
}
