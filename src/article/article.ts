import { Readability } from '@mozilla/readability';
import type { Article } from '../reading';
import { blocksOf } from './blocks';
import { withoutBoilerplate } from './boilerplate';
import { cleanCopy, placeInPage } from './clean-copy';
import { withLostParagraphs } from './lost-paragraphs';
import { ofOneArticle } from './other-articles';
import { seenInPage, type SeenPassage } from './page-context';
import { verdictOf } from './verdict';

const longestTitle = 300;

/** Reads the article in a document without touching it. */
export function readArticle(document: Document): Article {
  const copy = cleanCopy(document);
  const found = new Readability<Node>(copy, { serializer: node => node, keepClasses: true }).parse();
  const title = (found?.title ?? document.title).replace(/\s+/g, ' ').trim().slice(0, longestTitle);
  const byline = blankToNull(found?.byline);
  const passages = found?.content ? passagesOf(document, found.content as Element) : [];
  const blocks = withoutBoilerplate(passages, title, byline).map(({ kind, text, place }) => ({ kind, text, place }));
  const language = found?.lang ?? document.documentElement.lang;
  return {
    title,
    byline,
    siteName: blankToNull(found?.siteName),
    published: blankToNull(found?.publishedTime),
    language: isLanguageTag(language) ? language : '',
    direction: (found?.dir ?? document.documentElement.dir) === 'rtl' ? 'rtl' : 'ltr',
    blocks,
    verdict: verdictOf(blocks),
  };
}

function passagesOf(document: Document, content: Element): SeenPassage[] {
  const kept = seenInPage(document, blocksOf(content, placeInPage));
  return ofOneArticle(document, seenInPage(document, withLostParagraphs(document, kept)));
}

function blankToNull(text: string | null | undefined): string | null {
  const squeezed = text?.replace(/\s+/g, ' ').trim().slice(0, longestTitle);
  return squeezed === '' ? null : (squeezed ?? null);
}

/** `Intl` throws on anything else, and pages state anything. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
