import { Readability } from '@mozilla/readability';
import type { Article } from '../reading';
import { blocksOf } from './blocks';
import { withoutBoilerplate } from './boilerplate';
import { cleanCopy } from './clean-copy';
import { verdictOf } from './verdict';

const longestTitle = 300;

/** Reads the article in a document without touching it. */
export function readArticle(document: Document): Article {
  const copy = cleanCopy(document);
  const found = new Readability<Node>(copy, { serializer: node => node, keepClasses: true }).parse();
  const title = (found?.title ?? document.title).replace(/\s+/g, ' ').trim().slice(0, longestTitle);
  const byline = blankToNull(found?.byline);
  const content = found?.content;
  const blocks = content ? withoutBoilerplate(blocksOf(content as Element), title, byline) : [];
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
