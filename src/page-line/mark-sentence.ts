import { pageElements } from '../article/page-elements';
import { markCss } from '../mark-style';
import { showMark } from '../mark/source-mark';
import type { Options } from '../options';
import type { KeySentence, Reading } from '../reading';
import type { MarkOutcome } from '../page-scripts';
import { sourceOf } from '../source';

const styled = new WeakSet<Node>();

/** Marks a sentence where it stands, and scrolls there. `holders` are the elements that held the blocks when read. */
export function markSentence(
  sentence: KeySentence,
  reading: Reading,
  holders: readonly (Element | null)[],
  highlight: Options['highlight'],
): MarkOutcome {
  const holder = holders[sentence.block];
  styleMarks(document);
  const root = holder?.getRootNode();
  if (root instanceof ShadowRoot) styleMarks(root);
  // Its number has changed: our lines are elements of the page, too.
  const place = holder ? pageElements(document).indexOf(holder) : -1;
  return showMark(document, { ...sourceOf(sentence, reading), place }, highlight);
}

function styleMarks(root: Document | ShadowRoot): void {
  if (styled.has(root)) return;
  styled.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markCss);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
