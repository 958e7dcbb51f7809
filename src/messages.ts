import * as v from 'valibot';
import type { Failure } from './failure';
import type { AdjacentLink, Reading, Summary, WholeArticle } from './reading';

const start = v.object({
  type: v.literal('start'),
  tabId: v.number(),
  /** Summarize what text there is, whatever the verdict. */
  anyway: v.boolean(),
  /** Summarize the page, even where something is selected in it. */
  whole: v.boolean(),
});

const address = v.pipe(v.string(), v.url(), v.regex(/^https?:/));
/** Of a neighbour on the tab's own site, to be loaded by the page that is open there. */
const peek = v.object({ type: v.literal('peek'), tabId: v.number(), url: address });
/** All pages of the article that is open, loaded in the same way. */
const pages = v.object({ type: v.literal('pages'), tabId: v.number() });

export const popupToBackground = v.variant('type', [start, peek, pages]);

/** Starts the one job of a port; disconnecting aborts it. */
export type PopupToBackground = v.InferOutput<typeof popupToBackground>;
export type StartMessage = v.InferOutput<typeof start>;
export type PeekMessage = v.InferOutput<typeof peek>;
export type PagesMessage = v.InferOutput<typeof pages>;

/** `accepted` at once, then any `progress`, `page`, `summary`, `neighbours` and `done`; or `failed` at any point. */
export type BackgroundToPopup =
  | { type: 'accepted' }
  /** Which page of the article is being loaded, of how many where that is known. */
  | { type: 'progress'; at: number; of: number | null }
  | { type: 'page'; reading: Reading; whole?: WholeArticle }
  | { type: 'summary'; summary: Summary }
  /** Of the page that a tab shows, whose reading has none yet: its article is summarized before they are sought. */
  | { type: 'neighbours'; links: AdjacentLink[] }
  | { type: 'done' }
  | { type: 'failed'; failure: Failure };
