const mostScripts = 10;
const longestScript = 256 * 1024;
/** Of 484 stored pages the one with most has 174. */
export const mostMetas = 500;
const nameAttributes = ['property', 'name', 'itemprop'];

/** What the page states of itself in JSON-LD, taken by pattern: half of it on the web does not parse. */
type StructuredData = {
  types: ReadonlySet<string>;
  headline: string;
  published: string;
  modified: string;
  /** False behind a paywall. */
  free: boolean;
  /** Words of the whole article, 0 when not stated. */
  wordCount: number;
};

export function structuredDataOf(document: Document): StructuredData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, mostScripts);
  const text = scripts.map(script => script.textContent.slice(0, longestScript)).join('\n');
  const value = (name: string) => new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"([^"\\\\]{1,300})"`).exec(text)?.[1] ?? '';
  return {
    types: new Set(
      [...text.matchAll(/"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"([A-Za-z]{1,60})"/g)].map(match => match[1] ?? ''),
    ),
    headline: value('headline'),
    published: value('datePublished'),
    modified: value('dateModified'),
    free: !/"isAccessibleForFree"\s{0,9}:\s{0,9}"?false/i.test(text),
    wordCount: Number(/"wordCount"\s{0,9}:\s{0,9}"?(\d{1,6})/.exec(text)?.[1] ?? 0),
  };
}

/** The content of the first meta element of the first of these names that has any, '' where there is none. */
export function metaOf(document: Document, ...names: string[]): string {
  // One search of the page for all names, not one each.
  const metas = [...document.querySelectorAll('meta')].slice(0, mostMetas);
  for (const name of names) {
    const meta = metas.find(meta => nameAttributes.some(attribute => meta.getAttribute(attribute) === name));
    const content = meta?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return '';
}
