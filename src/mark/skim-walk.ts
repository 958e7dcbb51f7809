import { isShown } from '../article/visibility';
import { currentName } from '../mark-style';
import type { Highlight as HighlightName } from '../palette';
import { bringIntoView } from './scroll';

type Step = (by: 1 | -1) => void;

/**
 * Leads from sentence to sentence, over those that the page hides, until the signal: from the last one it led to, or
 * from where the reader has scrolled to since. `arrived` is told where it led.
 */
export function walkBetween(
  ranges: readonly Range[],
  highlight: HighlightName,
  arrived: (range: Range) => void,
  signal: AbortSignal,
): Step {
  const current = new Highlight();
  // Over the tints, below a mark of its own.
  current.priority = 1;
  CSS.highlights.set(currentName(highlight), current);
  signal.addEventListener('abort', () => {
    CSS.highlights.delete(currentName(highlight));
  });
  // Firefox lets nobody iterate over a highlight from a world of its own.
  let here: Range | null = null;
  return by => {
    const to = next(ranges.filter(isSeen), here && isInView(here) ? here : null, by);
    if (!to) return;
    here = to;
    current.clear();
    current.add(to);
    bringIntoView(to);
    arrived(to);
  };
}

/** At the ends it stays. */
function next(seen: readonly Range[], here: Range | null, by: 1 | -1): Range | undefined {
  const at = here ? seen.indexOf(here) : -1;
  if (at >= 0) return seen[Math.min(Math.max(at + by, 0), seen.length - 1)];
  if (by > 0) return seen.find(range => topOf(range) >= 0) ?? seen.at(-1);
  return seen.findLast(range => topOf(range) < 0) ?? seen[0];
}

export function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return isSeen(range) && bottom > 0 && top < innerHeight;
}

/** A range has no size also where the page has replaced its text. */
function isSeen(range: Range): boolean {
  const { width, height } = range.getBoundingClientRect();
  const holder = range.startContainer.parentElement;
  return width > 0 && height > 0 && holder !== null && isShown(holder);
}

function topOf(range: Range): number {
  return range.getBoundingClientRect().top;
}
