import { announcesOthers, asksToSubscribe, isCredit } from './boilerplate-words';
import type { SeenPassage } from './page-context';
import { endsSentence, isProse, wordCount } from './prose';
import { zonesOf, type Zones } from './zones';

type Page = {
  title: string;
  byline: string | null;
  linkLists: ReadonlySet<number>;
  before: readonly number[];
  total: number;
};
type Rule = (passage: SeenPassage, index: number, page: Page) => boolean;
type ZoneRule = (passage: SeenPassage, index: number, zones: Zones) => boolean;

// Each costs F1 when it goes; on 92 news pages and 41 of the world, in thousandths, in an earlier
// version of this list.
const rules: Rule[] = [
  // 3.6, 0.8: captions, less surely so when they are whole sentences.
  passage => passage.caption && wordCount(passage.text) < (isProse(passage) ? 30 : 50),
  // 4.2, 0: "Related: …" and titles of other articles between the paragraphs.
  ({ kind, text, linked }) => kind !== 'item' && text.length >= 25 && isLinkLine(kind, text, linked),
  // 0.5, 1.1: lists of links.
  ({ list }, _, { linkLists }) => linkLists.has(list),
  // 0.3, 0.3: the headline and the byline once more.
  ({ kind, text, headline }, index, { title }) =>
    index < 5 && ((kind === 'heading' && headline) || sameText(text, title)),
  ({ text }, _, { byline }) => byline !== null && sameText(text, byline),
  // 0.2, 1.1: words that announce other articles; 2.2, 2.1: that ask to subscribe; 0.7, 0: that name a photographer.
  ({ text, linked }) => announcesOthers(text, linked > 0.3 * text.length || !endsSentence(text)),
  ({ text }, index, page) => isEdge(index, page) && text.length < 250 && asksToSubscribe(text),
  ({ text }) => wordCount(text) < (endsSentence(text) ? 8 : 20) && isCredit(text),
];

const shortLine = 80;
const zoneRules: ZoneRule[] = [
  // 2.0, 2.9: dates, section names, "1 min read" above the first paragraph.
  ({ kind, text }, index, { first, head }) =>
    head &&
    index < first &&
    (kind === 'paragraph' || kind === 'item') &&
    text.length < shortLine &&
    !endsSentence(text),
  // 0.1, 1.6: headings, labels and link lists below the last.
  ({ kind, text, linked }, index, { last, tail }) =>
    tail &&
    index > last &&
    kind !== 'quote' &&
    (kind !== 'item' || linked >= 0.3 * text.length) &&
    (linked >= 0.9 * text.length || (!endsSentence(text) && !/^[“„«"「『]/u.test(text))) &&
    wordCount(text) < 30,
  // The widget around the article: the same line above its first and below its last paragraph, in any language.
  ({ text }, index, { repeated, end }) => index >= end || repeated.has(text),
];

// The four guards that keep a greedy filter from eating articles: tables exempt (above), the zones only while they are
// small, words of subscription only at the edges, and nothing at all where more than this share would go.
const mostDropped = 0.35;

/** The blocks that are the article: without captions, lines of links, widgets, and what stands above and below it. */
export function withoutBoilerplate(
  passages: readonly SeenPassage[],
  title: string,
  byline: string | null,
): SeenPassage[] {
  const page = pageOf(passages, title, byline);
  const doomed = new Set<number>();
  passages.forEach((passage, index) => {
    if (passage.kind !== 'cell' && rules.some(rule => rule(passage, index, page))) doomed.add(index);
  });
  const zones = zonesOf(passages, doomed);
  passages.forEach((passage, index) => {
    if (passage.kind !== 'cell' && zoneRules.some(rule => rule(passage, index, zones))) doomed.add(index);
  });
  const dropped = passages.reduce((sum, { text }, index) => sum + (doomed.has(index) ? text.length : 0), 0);
  if (dropped > mostDropped * page.total) return [...passages];
  addBareHeadings(passages, doomed);
  return passages.filter((_, index) => !doomed.has(index));
}

function pageOf(passages: readonly SeenPassage[], title: string, byline: string | null): Page {
  const before: number[] = [];
  let total = 0;
  for (const { text } of passages) {
    before.push(total);
    total += text.length;
  }
  return { title, byline, linkLists: linkListsOf(passages), before, total };
}

function isLinkLine(kind: string, text: string, linked: number): boolean {
  const share = linked / text.length;
  return share >= 0.9 || (share >= (kind === 'heading' ? 0.8 : 0.5) && !endsSentence(text));
}

/** Lists of which most items are links and nothing else. */
function linkListsOf(passages: readonly SeenPassage[]): Set<number> {
  const items = new Map<number, number>();
  const links = new Map<number, number>();
  for (const { list, text, linked } of passages.filter(({ list }) => list >= 0)) {
    items.set(list, (items.get(list) ?? 0) + 1);
    if (linked >= 0.8 * text.length) links.set(list, (links.get(list) ?? 0) + 1);
  }
  return new Set([...items].filter(([list, count]) => (links.get(list) ?? 0) >= 0.7 * count).map(([list]) => list));
}

function isEdge(index: number, { before, total }: Page): boolean {
  const at = (before[index] ?? 0) / total;
  return index < 3 || at < 0.15 || at > 0.75;
}

/** A heading under which nothing is left goes too. */
function addBareHeadings(passages: readonly SeenPassage[], doomed: Set<number>): void {
  for (let index = passages.length - 2; index >= 0; index--) {
    if (passages[index]?.kind !== 'heading' || !doomed.has(index + 1)) continue;
    let next = index + 1;
    while (doomed.has(next)) next++;
    if (next === passages.length || passages[next]?.kind === 'heading') doomed.add(index);
  }
}

function sameText(a: string, b: string): boolean {
  return letters(a) !== '' && letters(a) === letters(b);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
