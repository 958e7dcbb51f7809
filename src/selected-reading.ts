import type { PageArticle } from './reading';

/** What is selected in a page in the place of its article, where something is: whatever that is, the reader asks for it. */
export function readingOfSelection(page: PageArticle): PageArticle {
  return page.selection ? { ...page, ...page.selection, verdict: 'article' } : page;
}

/** The page alone, whatever is selected in it. */
export function readingOfPage(page: PageArticle): PageArticle {
  const { selection, ...rest } = page;
  return selection ? rest : page;
}
