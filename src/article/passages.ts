import { apartFrom } from './apart';
import { blocksOf } from './blocks';
import type { PageCopy } from './clean-copy';
import type { Found } from './full-reading';
import { withLostParagraphs } from './lost-paragraphs';
import { ofOneArticle } from './other-articles';
import { overlookedText } from './overlooked-text';
import { isProse } from './prose';
import { seenInPage, type SeenPassage } from './page-context';
import { simpleReading } from './simple-reading';

/** A passage with all that its page tells of it. */
export type PagePassage = SeenPassage & {
  /** In a box of its own, unlike those of the text. */
  apart: boolean;
};

/** All the passages that belong to the article, with the boilerplate among them. */
export function passagesOf(page: PageCopy, found: Found): PagePassage[] {
  const passages = seenPassages(page, found);
  const apart = apartFrom(page, passages);
  return passages.map((passage, index) => ({ ...passage, apart: apart[index] === true }));
}

function seenPassages(page: PageCopy, found: Found): SeenPassage[] {
  if (!found?.content) return seenInPage(page, simpleReading(page));
  const picked = blocksOf(found.content as Element, page.placeOf);
  const body = page.document.querySelector('body');
  const prose = body ? blocksOf(body, page.placeOf).filter(isProse) : [];
  const kept = seenInPage(page, overlookedText(page, picked, prose) ?? picked);
  return ofOneArticle(page, seenInPage(page, withLostParagraphs(page, kept, prose)));
}
