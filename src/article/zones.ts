import type { Passage } from './blocks';
import { isProse } from './prose';

/** What lies above the first and below the last paragraph of prose. */
export type Zones = {
  first: number;
  last: number;
  /** Whether each zone is small enough to be what surrounds an article and not the article itself. */
  head: boolean;
  tail: boolean;
  /** Short lines that stand in both. */
  repeated: ReadonlySet<string>;
};

const largestZone = 0.2;
const shortLine = 80;

/** Finds the zones of a page, leaving aside the passages that are already known not to be prose. */
export function zonesOf(passages: readonly Passage[], aside: ReadonlySet<number>): Zones {
  const isText = (passage: Passage, index: number) => !aside.has(index) && isProse(passage);
  const first = Math.max(0, passages.findIndex(isText));
  const last = passages.findLastIndex(isText);
  const above = passages.slice(0, first);
  const below = last < 0 ? [] : passages.slice(last + 1);
  const most = largestZone * length(passages);
  const opening = new Set(above.map(({ text }) => text));
  const closing = below.map(({ text }) => text).filter(text => text.length <= shortLine);
  return {
    first,
    last,
    head: length(above) < most,
    tail: last >= 0 && length(below) < most,
    repeated: new Set(closing.filter(text => opening.has(text))),
  };
}

function length(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}
