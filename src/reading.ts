import * as v from 'valibot';
import type { Failure } from './failure';

/** A run of text that belongs together, and the way back to where it stands. */
export const block = v.object({
  kind: v.picklist(['paragraph', 'heading', 'item', 'quote', 'cell']),
  text: v.string(),
  /**
   * Which element of the page holds it: its index in `pageElements(document)` when it was read, where the elements of
   * open shadow roots follow those of the document; -1 where none does.
   */
  place: v.number(),
});

/** What the page is; everything but `article` carries its reason in its name. */
const verdict = v.picklist(['article', 'short', 'teaser', 'listing', 'other']);

const article = v.object({
  title: v.string(),
  byline: v.nullable(v.string()),
  siteName: v.nullable(v.string()),
  /** ISO 8601 as the page states it. */
  published: v.nullable(v.string()),
  /** BCP 47, or '' when neither the page nor its text tells. */
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  blocks: v.array(block),
  verdict,
  /** ISO 8601 as the page states it. */
  updated: v.exactOptional(v.string()),
  /** How much of a teaser's whole article can be read here, 0 to 1, where the page states its length. */
  readableShare: v.exactOptional(v.number()),
  reading: v.exactOptional(v.picklist(['full', 'simple'])),
  /** Why simple: a full reading would have frozen the page, failed on it, or found nothing. */
  whySimple: v.exactOptional(v.picklist(['cost', 'failure', 'nothing'])),
});

const adjacentLink = v.object({
  direction: v.picklist(['previous', 'next']),
  /** A neighbouring article, another page of this article or list, or another chapter. */
  kind: v.picklist(['article', 'page', 'chapter']),
  /** Absolute, http or https, without credentials. */
  url: v.string(),
  /** The target's own title; '' when the page does not tell it. */
  title: v.string(),
  /** The page's own word where it speaks of age ("Older posts"), which is neither previous nor next to every reader. */
  label: v.optional(v.string()),
  /** Which of a numbered pager's pages it leads to, and the greatest number shown. */
  position: v.optional(v.object({ at: v.number(), of: v.number() })),
  /** Only when it leads to another host. */
  host: v.optional(v.string()),
});

/** What the reader has selected in the page, word for word. */
const selected = v.object({
  blocks: v.array(block),
  language: article.entries.language,
  direction: article.entries.direction,
});

/** What content.js tells of a page. */
export const pageArticle = v.object({
  ...article.entries,
  url: v.string(),
  /** `performance.timeOrigin`: tells this document from another at the same address. */
  timeOrigin: v.number(),
  selection: v.exactOptional(selected),
});

/** What neighbours.js tells of it. */
export const adjacentLinks = v.array(adjacentLink);

/** Everything that is read of a page. */
export const reading = v.object({ ...pageArticle.entries, links: adjacentLinks });

export type Block = v.InferOutput<typeof block>;
export type Verdict = v.InferOutput<typeof verdict>;
export type Article = v.InferOutput<typeof article>;
export type Selected = v.InferOutput<typeof selected>;
export type AdjacentLink = v.InferOutput<typeof adjacentLink>;
export type PageArticle = v.InferOutput<typeof pageArticle>;
export type Reading = v.InferOutput<typeof reading>;

/** What the reading of several pages of one article is made of. */
export type WholeArticle = {
  pages: { url: string; number: number }[];
  /** The page of each block, an index in `pages`; and that of the page that is open. */
  pageOf: number[];
  open: number;
  /** The first page that could not be had, if any. */
  missing: { number: number; failure: Failure } | null;
};

/** A sentence of the article, word for word. */
const keySentence = v.object({
  text: v.string(),
  /** Index of its block in the article, and of its first character in that block's text. */
  block: v.number(),
  start: v.number(),
  /** 0 is the most important. Cutting by rank gives every length: short ⊂ medium ⊂ long. */
  rank: v.number(),
});

export const summary = v.object({
  /** In article order. */
  sentences: v.array(keySentence),
  /** Words (in scripts without spaces: word-like segments) of the whole article. */
  words: v.number(),
});

export type KeySentence = v.InferOutput<typeof keySentence>;
export type Summary = v.InferOutput<typeof summary>;
