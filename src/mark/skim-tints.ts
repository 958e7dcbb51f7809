import { tintName } from '../mark-style';
import type { Highlight as HighlightName } from '../palette';
import type { Strength } from '../tints';
import { isLight } from './lightness';

export type Found = { range: Range; strength: Strength };

/** Tints each sentence as its importance and the page around it ask for, until the signal. */
export function tint(found: readonly Found[], highlight: HighlightName, signal: AbortSignal): void {
  const tints = new Map<string, Highlight>();
  for (const { range, strength } of found) {
    const name = tintName(highlight, hasLightInk(range) ? 'dark' : 'light', strength);
    const own = tints.get(name) ?? new Highlight();
    own.add(range);
    tints.set(name, own);
  }
  for (const [name, own] of tints) CSS.highlights.set(name, own);
  signal.addEventListener('abort', () => {
    for (const name of tints.keys()) CSS.highlights.delete(name);
  });
}

/** Told by the text, since what is painted behind it may be a picture. */
function hasLightInk({ commonAncestorContainer: holder }: Range): boolean {
  const element = holder instanceof Element ? holder : holder.parentElement;
  return element !== null && isLight(getComputedStyle(element).color);
}
