import type { Passage } from './blocks';
import { isProse } from './prose';

/** What lies above the first and below the last paragraph of prose. */
export type Zones = {
  first: number;
  last: number;
  /** Whether each zone is small enough to be what surrounds an article and not the article itself. */
  head: boolean;
  tail: boolean;
  /** Short lines that stand above the first paragraph and again near the end. */
  repeated: ReadonlySet<string>;
  /** From here on, the last of those lines, only the neighbours' titles follow. */
  end: number;
};

const largestZone = 0.2;
const shortLine = 80;
const longestTitle = 160;

/** Finds the zones of a page, leaving aside the passages that are already known not to be prose. */
export function zonesOf(passages: readonly Passage[], aside: ReadonlySet<number>): Zones {
  const isText = (passage: Passage, index: number) => !aside.has(index) && isProse(passage);
  const most = largestZone * length(passages);
  const first = Math.max(0, passages.findIndex(isText));
  const above = passages.slice(0, first);
  const opening = new Set(above.map(({ text }) => text).filter(text => text.length <= shortLine));
  const lastRepeat = passages.findLastIndex(({ text }, index) => index > first && opening.has(text));
  const rest = passages.slice(lastRepeat);
  const closes = lastRepeat > 0 && length(rest) < most && rest.every(({ text }) => text.length <= longestTitle);
  const end = closes ? lastRepeat : passages.length;
  const last = passages.slice(0, end).findLastIndex(isText);
  const below = last < 0 ? [] : passages.slice(last + 1, end);
  return {
    first,
    last,
    head: length(above) < most,
    tail: last >= 0 && length(below) < most,
    repeated: new Set(closes ? passages.slice(last + 1).flatMap(({ text }) => (opening.has(text) ? [text] : [])) : []),
    end,
  };
}

function length(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}
