import * as v from 'valibot';
import type { Failure } from './failure';
import type { Reading, Summary } from './reading';

export const popupToBackground = v.object({
  type: v.literal('start'),
  tabId: v.number(),
  /** Summarize what text there is, whatever the verdict. */
  anyway: v.boolean(),
  /** Summarize the page, even where something is selected in it. */
  whole: v.boolean(),
});

/** Starts the one job of a port; disconnecting aborts it. */
export type PopupToBackground = v.InferOutput<typeof popupToBackground>;

/** `accepted` at once, then `page`, `summary` and `done`; or `failed` at any point. */
export type BackgroundToPopup =
  | { type: 'accepted' }
  | { type: 'page'; reading: Reading }
  | { type: 'summary'; summary: Summary }
  | { type: 'done' }
  | { type: 'failed'; failure: Failure };
