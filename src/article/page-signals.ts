import type { Block } from '../reading';
import { isArticleAddress } from './article-address';
import { squeeze } from './blocks';
import type { PageCopy } from './clean-copy';
import { isDatedAbove } from './dated-above';
import { endsSentence, wordCount } from './prose';
import { metaOf, structuredDataOf } from './structured-data';

/** What tells an article from a front page, a shop or a form, once the text has been found. */
export type PageSignals = {
  /** Words in whole sentences. */
  words: number;
  /** All words that were found, headings and loose lines included. */
  found: number;
  /** The share of them that stand in a link or share a small box with a line that is nothing but a link. */
  teasers: number;
  statesArticle: boolean;
  /** It states what no article is, and no article beside it. */
  statesOther: boolean;
  /** Its address is such as articles have. */
  articleAddress: boolean;
  /** Open Graph says article, or that it is something else. */
  openGraph: 'article' | 'other' | 'none';
  /** For machines, or in a line right above the first words. */
  dated: boolean;
  /** A form to fill in: ten fields or two passwords. */
  form: boolean;
  paywalled: boolean;
  /** Words of the whole article as the page states them, or 0. */
  statedWords: number;
};

const articleType =
  /^(?:[A-Za-z]*NewsArticle|Article|BlogPosting|TechArticle|LiveBlogPosting|ScholarlyArticle|Report|Review)$/;
/** Not what a page states of its whole site, or of a film in an article: "LocalBusiness", "VideoObject". */
const otherDataType =
  /^(?:Product|Book|JobPosting|Event|Movie|(?:Collection|Profile|SearchResults|Contact|Checkout)Page|(?:Software|Web)Application)$/;
const mostItems = 200;
const otherType = /^(?:website|product|video|music|profile)/i;
const fields = 'input:not([type="hidden"]),textarea,select';
const boxLevels = 5;
/** Characters of the first block that is no stray line. */
const opensAt = 60;

export function pageSignals(page: PageCopy, blocks: readonly Block[], address: string): PageSignals {
  const { document, elements } = page;
  const data = structuredDataOf(document);
  const types = [...data.types, ...itemTypesIn(document)];
  const type = metaOf(document, 'og:type');
  const sentences = blocks.filter(isSentence);
  const words = countOf(sentences);
  const opening = blocks.find(({ kind, text }) => kind !== 'heading' && kind !== 'cell' && text.length > opensAt);
  return {
    words,
    found: countOf(blocks),
    teasers: countOf(teasersOf(elements, sentences)) / (words || 1),
    statesArticle: [...data.types].some(name => articleType.test(name)),
    statesOther: types.some(name => otherDataType.test(name)) && !types.some(name => articleType.test(name)),
    articleAddress: isArticleAddress(address),
    openGraph: /^(?:article|news)/i.test(type) ? 'article' : otherType.test(type) ? 'other' : 'none',
    dated:
      metaOf(document, 'article:published_time', 'datePublished') !== '' ||
      document.querySelector('time[datetime],[itemprop="datePublished"]') !== null ||
      (opening !== undefined && isDatedAbove(page, opening.place)),
    form:
      document.querySelectorAll(fields).length >= 10 || document.querySelectorAll('input[type="password"]').length >= 2,
    paywalled: !data.free || metaOf(document, 'article:content_tier') === 'locked',
    statedWords: data.wordCount,
  };
}

/** As microdata states them. */
function itemTypesIn(document: Document): string[] {
  const items = [...document.querySelectorAll('[itemtype]')].slice(0, mostItems);
  return items.map(item => item.getAttribute('itemtype')?.split('/').at(-1) ?? '');
}

function isSentence({ kind, text }: Block): boolean {
  return kind !== 'heading' && kind !== 'cell' && endsSentence(text) && wordCount(text) >= 8;
}

function countOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
}

function teasersOf(elements: PageCopy['elements'], blocks: readonly Block[]): Block[] {
  const lengths = new Map<Element, number>();
  const lengthOf = (element: Element) => {
    const known = lengths.get(element) ?? squeeze(element.textContent).length;
    lengths.set(element, known);
    return known;
  };
  const isTeaser = ({ place, text }: Block) => {
    const element = elements.get(place);
    if (!element || element.closest('a[href]')) return element !== undefined;
    let box: Element | null = element;
    for (let level = 0; level < boxLevels && box && lengthOf(box) <= 2 * text.length + 200; level++) {
      if ([...box.querySelectorAll('a[href]')].some(link => !element.contains(link) && isLine(link, lengthOf)))
        return true;
      box = box.parentElement;
    }
    return false;
  };
  return blocks.filter(isTeaser);
}

function isLine(link: Element, lengthOf: (element: Element) => number): boolean {
  const length = lengthOf(link);
  const elsewhere = !/^(?:#|javascript:)/i.test(link.getAttribute('href') ?? '');
  return elsewhere && length >= 6 && link.parentElement !== null && lengthOf(link.parentElement) <= 1.2 * length + 5;
}
