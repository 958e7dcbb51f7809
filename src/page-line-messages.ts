import * as v from 'valibot';
import type { Failure } from './failure';
import { block, type Summary } from './reading';

// No page of ours has more; what a page sends costs the background time.
const mostBlocks = 20_000;

/**
 * All that the line in a page may ask. The address is never part of it: which site a message comes from is for the
 * browser to say.
 */
export const pageLineRequest = v.variant('type', [
  v.object({
    type: v.literal('summarizeArticle'),
    title: v.string(),
    language: v.string(),
    blocks: v.pipe(v.array(block), v.maxLength(mostBlocks)),
  }),
  v.object({ type: v.literal('notOnThisSite') }),
]);

export type PageLineRequest = v.InferOutput<typeof pageLineRequest>;

/** To `summarizeArticle`; nothing waits for what `notOnThisSite` comes to. */
export type PageLineAnswer = { ok: true; summary: Summary } | { ok: false; failure: Failure };

/** What lines are told when sites were taken back: the match patterns of those that are left. */
export const allowedSitesMessage = v.object({ allowedSites: v.array(v.string()) });
export type AllowedSitesMessage = v.InferOutput<typeof allowedSitesMessage>;
