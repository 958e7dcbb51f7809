import type { Failure } from '../failure';
import type { AdjacentLink, Reading, Summary, WholeArticle } from '../reading';

/** What is read without leaving the page: a neighbour's article, or all pages of the one that is open. */
export type Ahead = {
  /** The neighbour; null for all pages. */
  link: AdjacentLink | null;
  phase: 'working' | 'done' | 'failed';
  reading: Reading | null;
  summary: Summary | null;
  failure: Failure | null;
  /** Which page is being loaded, of how many where that is known. */
  progress: { at: number; of: number | null } | null;
  whole: WholeArticle | null;
};

export function begun(link: AdjacentLink | null): Ahead {
  return { link, phase: 'working', reading: null, summary: null, failure: null, progress: null, whole: null };
}

/** Whether the page that is open may load the target of a link: no other site is asked for anything. */
export function canPeek({ url }: AdjacentLink, { url: page }: Reading): boolean {
  return /^https?:/.test(url) && new URL(url).origin === new URL(page).origin;
}
