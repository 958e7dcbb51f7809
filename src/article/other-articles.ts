import type { PageCopy } from './clean-copy';
import type { SeenPassage } from './page-context';

/**
 * The passages without those of other articles on the page: cards below, the next article of an endless page. Which
 * `<article>` is the page's own is told by its h1, else by holding at least half of the text. Those within it stay:
 * live blogs nest their entries.
 */
export function ofOneArticle({ elements }: PageCopy, passages: readonly SeenPassage[]): SeenPassage[] {
  const homes = passages.map(({ place }) => outermostArticle(elements.get(place)));
  const own = ownArticle(passages, homes);
  return passages.filter((_, index) => !own || !homes[index] || homes[index] === own);
}

function ownArticle(passages: readonly SeenPassage[], homes: readonly (Element | null)[]): Element | null {
  const lengths = new Map<Element, number>();
  let total = 0;
  passages.forEach(({ text }, index) => {
    const home = homes[index];
    total += text.length;
    if (home) lengths.set(home, (lengths.get(home) ?? 0) + text.length);
  });
  const titled = [...lengths.keys()].filter(article => article.querySelector('h1'));
  const largest = [...lengths].find(([, length]) => length >= total / 2)?.[0] ?? null;
  return titled.length === 1 ? (titled[0] ?? null) : largest;
}

function outermostArticle(element: Element | undefined): Element | null {
  let outermost: Element | null = null;
  for (let at = element?.closest('article'); at; at = at.parentElement?.closest('article')) outermost = at;
  return outermost;
}
