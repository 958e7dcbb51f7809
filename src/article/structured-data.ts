const mostScripts = 10;
const longestScript = 256 * 1024;

/** What the page states of itself in JSON-LD, taken by pattern: half of it on the web does not parse. */
export type StructuredData = {
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

/** The content of the first meta element of one of these names, '' where there is none. */
export function metaOf(document: Document, ...names: string[]): string {
  for (const name of names) {
    const meta = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
    const content = meta?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return '';
}
