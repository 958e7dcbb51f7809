import type { Block, Selected } from '../reading';
import { blocksOf } from './blocks';
import { pageCopy, type PageCopy } from './clean-copy';
import { withLabelsAsHeadings } from './labels';
import { languageOf } from './language';
import { pageElements } from './page-elements';
import type { PageText } from './page-text';
import { wordCount } from './prose';
import { selectedRanges } from './selected-ranges';
import { selectedText } from './selected-text';

/** Of less, there is nothing to sum up: a word was looked up, or a line copied. */
const fewestWords = 40;
const fewestSentences = 3;

/** The text that the reader has selected in a page, cut where the selection begins and ends; null where it is too little. */
export function readSelection(document: Document): Selected | null {
  const ranges = selectedRanges(document);
  if (ranges.every(range => range.toString().length < fewestWords)) return null;
  const page = pageCopy(document);
  const elements = pageElements(document);
  const blocks = withLabelsAsHeadings(ranges.flatMap(range => blocksIn(range, page, elements)));
  const text = blocks.map(block => block.text).join('\n');
  const around = elements[blocks[0]?.place ?? -1];
  const language = languageOf(around?.closest('[lang]')?.getAttribute('lang') ?? '', text);
  const sentences = [...new Intl.Segmenter(language || undefined, { granularity: 'sentence' }).segment(text)];
  if (!around || wordCount(text) < fewestWords || sentences.length < fewestSentences) return null;
  const isRtl = document.defaultView?.getComputedStyle(around).direction === 'rtl';
  return { blocks, language, direction: isRtl ? 'rtl' : 'ltr' };
}

function blocksIn(range: Range, page: PageCopy, elements: readonly Element[]): Block[] {
  const around = elementAround(range.commonAncestorContainer);
  const copy = around && page.elements.get(elements.indexOf(around));
  if (!copy) return [];
  // A page's head is text, too.
  const shown = copy.querySelector('body') ?? copy;
  const texts = new Map<Element, PageText>();
  return blocksOf(shown, page.placeOf).flatMap(({ kind, text: whole, place }) => {
    const holder = elements[place];
    const text = holder ? selectedText(range, whole, holder, texts) : '';
    return text ? [{ kind, text, place }] : [];
  });
}

function elementAround(node: Node): Element | null {
  if (node.nodeType === node.ELEMENT_NODE) return node as Element;
  const { parentNode, host } = node as Partial<ShadowRoot>;
  return parentNode ? elementAround(parentNode) : (host ?? null);
}
