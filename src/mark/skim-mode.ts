import { locate } from '../article/locate';
import type { Skim, SkimWords } from '../page-scripts';
import { whenAddressChanges } from './page-address';
import { listenForKeys } from './skim-keys';
import { tint } from './skim-tints';
import { isInView, walkBetween } from './skim-walk';

/** What ends the skim mode that is on in this page. */
let mode: AbortController | null = null;

/**
 * Tints key sentences all at once, and leads from one to the next by keys, until Esc, `endSkim`, or another address.
 * No element changes. Where none of them is in sight, it leads to one.
 */
export function startSkim(document: Document, { sentences, highlight }: Skim, words: SkimWords): number {
  mode?.abort();
  const found = sentences.flatMap(({ source, strength }) => {
    const range = locate(document, source);
    return range ? [{ range, strength }] : [];
  });
  if (found.length === 0) return 0;
  const { signal } = (mode = new AbortController());
  const say = (text = '') => {
    // In the popup it is said there.
    if (document.hasFocus()) (document as Partial<Announcing>).ariaNotify?.(text);
  };
  signal.addEventListener('abort', () => {
    mode = null;
    say(words.ended);
  });
  const ranges = found.map(({ range }) => range);
  tint(found, highlight, signal);
  const step = walkBetween(
    ranges,
    highlight,
    range => {
      say(range.toString());
    },
    signal,
  );
  listenForKeys({ step, end: endSkim }, signal);
  whenAddressChanges(endSkim, signal);
  say(words.begun[found.length - 1]);
  if (!ranges.some(isInView)) step(1);
  return found.length;
}

export function isSkimming(): boolean {
  return mode !== null;
}

export function endSkim(): void {
  mode?.abort();
}

/** Says something to screen readers without an element, which Chromium 156 and Firefox 153 can; older ones are silent. */
type Announcing = { ariaNotify: (text: string) => void };
