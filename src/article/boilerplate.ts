import { announcesOthers, asksToSubscribe, isCredit, opensLikeCredit } from './boilerplate-words';
import type { PagePassage } from './passages';
import { endsSentence, isProse, wordCount } from './prose';
import { sameText } from './same-text';
import { isStamp } from './stamp';
import { zonesOf, type Zones } from './zones';

type Page = {
  title: string;
  byline: string | null;
  linkLists: ReadonlySet<number>;
  before: readonly number[];
  total: number;
  /** Where the text begins. */
  first: number;
};
type Rule = (passage: PagePassage, index: number, page: Page) => boolean;
type ZoneRule = (passage: PagePassage, index: number, zones: Zones) => boolean;

// What each buys stands in docs/benchmarks.md, by `npm run bench -- boilerplate`.
const rules: Record<string, Rule> = {
  /** Less surely so when they are whole sentences. */
  caption: passage => passage.caption && wordCount(passage.text) < (isProse(passage) ? 30 : 50),
  /** "Related: …" and titles of other articles between the paragraphs. */
  linkLine: ({ kind, text, linked }) => kind !== 'item' && text.length >= 25 && isLinkLine(kind, text, linked),
  linkList: ({ list }, _, { linkLists }) => linkLists.has(list),
  headline: ({ kind, text, headline }, index, { title }) =>
    index < 5 && ((kind === 'heading' && headline) || sameText(text, title)),
  /** The byline once more, or near the end a biography that opens on the name. */
  author: ({ text }, index, { byline, before, total }) =>
    byline !== null &&
    (sameText(text, byline) ||
      ((before[index] ?? 0) > 0.8 * total && wordCount(text) < 80 && opensOnName(text, byline))),
  others: ({ text, linked }) => announcesOthers(text, linked > 0.3 * text.length || !endsSentence(text)),
  subscribe: ({ text }, index, page) => isEdge(index, page) && text.length < 250 && asksToSubscribe(text),
  credit: ({ text }) => wordCount(text) < (endsSentence(text) ? 8 : 20) && isCredit(text),
  /** A biography below the text, a newsletter's form within it: in boxes that the text is not in. */
  apart: ({ kind, apart }, index, { first }) => apart && kind === 'paragraph' && first >= 0 && index > first,
  /** Below a standfirst, where the zone above the text is over, or beside a biography. */
  stamp: ({ kind, text }, index, page) => kind === 'paragraph' && isEdge(index, page) && isStamp(text),
  creditStart: ({ text }) => opensLikeCredit(text) && wordCount(text) < 50,
};

const shortLine = 80;
const zoneRules: Record<string, ZoneRule> = {
  /** Dates, section names, "1 min read" above the first paragraph. */
  head: ({ kind, text }, index, { first, head }) =>
    head &&
    index < first &&
    (kind === 'paragraph' || kind === 'item') &&
    text.length < shortLine &&
    !endsSentence(text),
  /** Headings, labels and link lists below the last. */
  tail: ({ kind, text, linked }, index, { last, tail }) =>
    tail &&
    index > last &&
    kind !== 'quote' &&
    (kind !== 'item' || linked >= 0.3 * text.length) &&
    (linked >= 0.9 * text.length || (!endsSentence(text) && !/^[“„«"「『]/u.test(text))) &&
    wordCount(text) < 30,
  /** The widget around the article: the same line above its first and below its last paragraph, in any language. */
  widget: ({ text }, index, { repeated, end }) => index >= end || repeated.has(text),
};

// The four guards that keep a greedy filter from eating articles: tables exempt (above), the zones only while they are
// small, words of subscription only at the edges, and nothing at all where more than this share would go.
const mostDropped = 0.35;

export const ruleNames = [...Object.keys(rules), ...Object.keys(zoneRules)];

/** The blocks that are the article: without captions, lines of links, widgets, and what stands above and below it. */
export function withoutBoilerplate(
  passages: readonly PagePassage[],
  title: string,
  byline: string | null,
  leftOut: ReadonlySet<string> = new Set(),
): PagePassage[] {
  const page = pageOf(passages, title, byline);
  const doomed = new Set<number>();
  const used = Object.entries(rules).flatMap(([name, rule]) => (leftOut.has(name) ? [] : [rule]));
  passages.forEach((passage, index) => {
    if (passage.kind !== 'cell' && used.some(rule => rule(passage, index, page))) doomed.add(index);
  });
  const zones = zonesOf(passages, doomed);
  const usedZone = Object.entries(zoneRules).flatMap(([name, rule]) => (leftOut.has(name) ? [] : [rule]));
  passages.forEach((passage, index) => {
    if (passage.kind !== 'cell' && usedZone.some(rule => rule(passage, index, zones))) doomed.add(index);
  });
  const dropped = passages.reduce((sum, { text }, index) => sum + (doomed.has(index) ? text.length : 0), 0);
  if (dropped > mostDropped * page.total) return [...passages];
  addBareHeadings(passages, doomed);
  return passages.filter((_, index) => !doomed.has(index));
}

function pageOf(passages: readonly PagePassage[], title: string, byline: string | null): Page {
  const before: number[] = [];
  let total = 0;
  for (const { text } of passages) {
    before.push(total);
    total += text.length;
  }
  const first = passages.findIndex(passage => !passage.apart && isProse(passage));
  return { title, byline, linkLists: linkListsOf(passages), before, total, first };
}

/** "Ann Ferry is a reporter": the first two words of the byline, without its "By". */
function opensOnName(text: string, byline: string): boolean {
  const [first, second] = byline.replace(/^(?:by|von|par|por|di|door|av|af|от)\s+/i, '').split(/[\s,]+/);
  return first !== undefined && second !== undefined && text.startsWith(`${first} ${second} `);
}

function isLinkLine(kind: string, text: string, linked: number): boolean {
  const share = linked / text.length;
  return share >= 0.9 || (share >= (kind === 'heading' ? 0.8 : 0.5) && !endsSentence(text));
}

/** Lists of which most items are links and nothing else, and those under "More stories". */
function linkListsOf(passages: readonly PagePassage[]): Set<number> {
  const announced = passages.flatMap(({ list }, index) => {
    const before = passages[index - 1];
    return list >= 0 && before && before.list !== list && announcesOthers(before.text, false) ? [list] : [];
  });
  const items = new Map<number, number>();
  const links = new Map<number, number>();
  for (const { list, text, linked } of passages.filter(({ list }) => list >= 0)) {
    items.set(list, (items.get(list) ?? 0) + 1);
    if (linked >= 0.8 * text.length) links.set(list, (links.get(list) ?? 0) + 1);
  }
  const mostly = [...items].filter(([list, count]) => (links.get(list) ?? 0) >= 0.7 * count);
  return new Set([...announced, ...mostly.map(([list]) => list)]);
}

function isEdge(index: number, { before, total }: Page): boolean {
  const at = (before[index] ?? 0) / total;
  return index < 3 || at < 0.15 || at > 0.75;
}

/** A heading under which nothing is left goes too. */
function addBareHeadings(passages: readonly PagePassage[], doomed: Set<number>): void {
  for (let index = passages.length - 2; index >= 0; index--) {
    if (passages[index]?.kind !== 'heading' || !doomed.has(index + 1)) continue;
    let next = index + 1;
    while (doomed.has(next)) next++;
    if (next === passages.length || passages[next]?.kind === 'heading') doomed.add(index);
  }
}
