import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { findAdjacentLinks } from '../../src/links/adjacent-links';
import { openPage } from './open-page';
import { shownPair, type Pair } from './tasks';

const folder = resolve(import.meta.dirname, '../../../shared/bench/links');
const address = v.nullable(v.string());
const goldRow = v.object({
  file: v.string(),
  url: v.string(),
  prev: address,
  next: address,
  prevAlt: v.array(v.string()),
  nextAlt: v.array(v.string()),
  prevTitle: address,
  nextTitle: address,
});
type Gold = v.InferOutput<typeof goldRow>;
const sides = ['prev', 'next'] as const;

type Method = { name: string; find: (document: Document, url: string) => Pair };
const methods: Method[] = [
  { name: 'ours', find: (document, url) => shownPair(findAdjacentLinks(document, url)) },
  { name: 'rel only', find: byRel },
  { name: 'label patterns, as keyboard tools do', find: byPattern },
];

/** A Markdown table of our neighbours beside simpler ways to find them; F1 over both directions. */
export async function benchLinks(): Promise<string> {
  const file = resolve(folder, 'gold.jsonl');
  if (!existsSync(file)) {
    return 'links: no data at ../shared/bench/links (gold.jsonl and the stored pages it names, both from the shared benchmarks).';
  }
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const tallies = methods.map(() => new Tally());
  for (const line of lines) {
    const gold = v.parse(goldRow, JSON.parse(line));
    const document = openPage(resolve(folder, gold.file), gold.url);
    const unaided = !sides.some(side => isRight(gold, side, byRel(document, gold.url)[side]));
    for (const [at, method] of methods.entries()) {
      const start = performance.now();
      const found = method.find(document, gold.url);
      tallies[at]?.add(gold, found, unaided, performance.now() - start);
    }
    document.defaultView?.close();
    // Lets a caller's own timers and signals through between pages.
    await new Promise(resume => setImmediate(resume));
  }
  const head = '| links | F1 | F1 without rel | false alarms | pages right | titles | ms, jsdom median |';
  const rows = tallies.map((tally, at) => `| ${methods[at]?.name ?? ''} | ${tally.cells().join(' | ')} |`);
  return [head, '|---|--:|--:|--:|--:|--:|--:|', ...rows].join('\n');
}

class Tally {
  private readonly all = { right: 0, given: 0, wanted: 0 };
  private readonly unaided = { right: 0, given: 0, wanted: 0 };
  private readonly times: number[] = [];
  private pagesRight = 0;
  private empty = 0;
  private falseAlarms = 0;
  private titles = 0;
  private titlesRight = 0;

  add(gold: Gold, found: Pair, unaided: boolean, ms: number): void {
    this.times.push(ms);
    let pageRight = true;
    for (const side of sides) {
      const right = isRight(gold, side, found[side]);
      for (const count of unaided && (gold.prev ?? gold.next) ? [this.all, this.unaided] : [this.all]) {
        if (right) count.right += 1;
        if (found[side]) count.given += 1;
        if (gold[side]) count.wanted += 1;
      }
      if (found[side] ? !right : gold[side]) pageRight = false;
      const title = gold[`${side}Title`];
      if (!right || !title) continue;
      this.titles += 1;
      if (plain(found[`${side}Title`] ?? '') === plain(title)) this.titlesRight += 1;
    }
    if (pageRight) this.pagesRight += 1;
    if (gold.prev ?? gold.next) return;
    this.empty += 1;
    if (found.prev ?? found.next) this.falseAlarms += 1;
  }

  cells(): string[] {
    const f1 = ({ right, given, wanted }: typeof this.all): string => percent(2 * right, given + wanted);
    const median = this.times.toSorted((a, b) => a - b)[this.times.length >> 1] ?? 0;
    return [
      f1(this.all),
      f1(this.unaided),
      `${percent(this.falseAlarms, this.empty)} %`,
      `${percent(this.pagesRight, this.times.length)} %`,
      this.titlesRight ? `${percent(this.titlesRight, this.titles)} %` : '–',
      median.toFixed(1),
    ];
  }
}

function percent(part: number, whole: number): string {
  return ((100 * part) / (whole || 1)).toFixed(1);
}

function isRight(gold: Gold, side: 'prev' | 'next', found: string | null): boolean {
  const accepted = [gold[side], ...gold[`${side}Alt`]].flatMap(url => (url ? comparable(url) : []));
  return found !== null && accepted.includes(comparable(found));
}

function comparable(href: string): string {
  const { host, pathname, search } = new URL(href);
  const text = `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
  return text.replace(/%[0-9a-f]{2}/gi, code => code.toLowerCase()).toLowerCase();
}

function plain(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(' ');
}

function byRel(document: Document, url: string): Pair {
  return {
    prev: target(document.querySelector('[rel~="prev" i][href],[rel~="previous" i][href]'), url),
    next: target(document.querySelector('[rel~="next" i][href]'), url),
    prevTitle: null,
    nextTitle: null,
  };
}

/** rel, else the first link that has the earliest of these patterns in its text, the shortest texts first. */
function byPattern(document: Document, url: string): Pair {
  const links = [...document.querySelectorAll('a[href]')].toReversed();
  const first = (patterns: string[]): string | null => {
    for (const pattern of patterns) {
      const having = links.filter(link => link.textContent.toLowerCase().includes(pattern));
      const shortest = Math.min(...having.map(wordCount));
      const link = having.find(one => wordCount(one) <= shortest + 1);
      if (link) return target(link, url);
    }
    return null;
  };
  const rel = byRel(document, url);
  return {
    ...rel,
    prev: rel.prev ?? first(['prev', 'previous', 'back', 'older', '<', '‹', '←', '«', '≪', '<<']),
    next: rel.next ?? first(['next', 'more', 'newer', '>', '›', '→', '»', '≫', '>>']),
  };
}

function wordCount(link: Element): number {
  return link.textContent.trim().split(/\s+/).length;
}

function target(link: Element | null, url: string): string | null {
  const href = link?.getAttribute('href') ?? '';
  return href && !href.startsWith('#') && URL.canParse(href, url) ? new URL(href, url).href : null;
}
