import { blocksOf, squeeze, type Passage } from './blocks';
import type { PageCopy } from './clean-copy';

/** A passage with what only the page itself still shows: Readability drops images and turns h1 into h2. */
export type SeenPassage = Passage & { caption: boolean; headline: boolean };

const media = 'img,picture,video,iframe,amp-img';
// Images that a script puts in later; four of 133 sites, and themes of WordPress.
const captionClass = '[class*="caption" i]';
const levels = 4;

/**
 * Finds each passage in the page again and looks around it. A passage that shares a small box with an image and with
 * little other text is its caption; Readability leaves these on every fourth page, most of them outside `figure`.
 */
export function seenInPage(page: PageCopy, passages: readonly Passage[]): SeenPassage[] {
  const texts = new TextCache();
  return passages
    .flatMap(passage => asInPage(page, passage, texts))
    .map(passage => {
      const holder = holderOf(passage.text, page.elements.get(passage.place) ?? page.document.documentElement, texts);
      return {
        ...passage,
        place: page.placeOf(holder),
        caption: isCaption(passage.text, holder, texts),
        headline: holder.closest('h1') !== null,
      };
    });
}

/**
 * Where Readability took something out of the middle of a text, two texts of the page became one that nobody could find
 * again: then the parts that it was made of.
 */
function asInPage({ elements, placeOf }: PageCopy, passage: Passage, texts: TextCache): Passage[] {
  const element = elements.get(passage.place);
  if (!element || texts.includes(element, passage.text)) return [passage];
  const parts = blocksOf(element, placeOf).filter(({ text }) => passage.text.includes(text));
  return parts.length > 1 ? parts : [passage];
}

/** The element, or the nearest above it that holds the text: Readability merges elements. A shadow root has none. */
function holderOf(text: string, element: Element, texts: TextCache): Element {
  let holder: Element | null = element;
  while (holder && !texts.includes(holder, text)) holder = holder.parentElement;
  return holder ?? element;
}

function isCaption(text: string, holder: Element, texts: TextCache): boolean {
  const longest = 1.3 * text.length + 40;
  let largest: Element | null = null;
  let box: Element | null = holder;
  for (let level = 0; box && level < levels && texts.of(box).length <= longest; level++) {
    if (box.matches(captionClass)) return true;
    largest = box;
    box = box.parentElement;
  }
  return largest?.querySelector(media) != null;
}

class TextCache {
  readonly #texts = new Map<Element, string>();
  readonly #ends = new Map<Element, number>();

  of(element: Element): string {
    const text = this.#texts.get(element) ?? squeeze(element.textContent);
    this.#texts.set(element, text);
    return text;
  }

  /** Looks on from the last find: 20,000 lines of one element would else cost their square. */
  includes(element: Element, part: string): boolean {
    const text = this.of(element);
    const from = this.#ends.get(element) ?? 0;
    const found = text.indexOf(part, from);
    const at = found < 0 && from > 0 ? text.indexOf(part) : found;
    if (at >= 0) this.#ends.set(element, at + part.length);
    return at >= 0;
  }
}
