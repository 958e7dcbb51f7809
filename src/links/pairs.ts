import { classWords } from './class-words';
import { readLabel } from './label-grammar';
import { textRuns } from './link-text';
import type { Signal } from './claim';
import type { Neighbour } from './neighbour';

const mostLevels = 5;
const mostLinks = 8;
const spoken = new Set<Signal>(['label', 'opening', 'attribute', 'beside']);

/** Marks a previous and a next that stand together in one small box: each vouches for the other. */
export function markPairs(neighbours: Neighbour[]): void {
  for (const previous of neighbours.filter(({ direction }) => direction === 'previous')) {
    for (const next of neighbours.filter(({ direction }) => direction === 'next')) {
      if (previous.url === next.url || !standTogether(previous, next)) continue;
      if (isUnlike(previous, next) || isUnlike(next, previous)) continue;
      // A list of entries may call the older ones previous, and counts on to them.
      if (previous.backwards && next.backwards) previous.backwards = next.backwards = false;
      const mirrored = hasArrow(previous) && hasArrow(next);
      for (const { signals } of [previous, next]) {
        signals.add('paired');
        if (mirrored) signals.add('mirrored');
        if (echoes(previous, next)) signals.add('label');
      }
      // "Last chapter" beside "Next": both of one book.
      if (
        [previous, next].some(({ kind }) => kind === 'chapter') &&
        ![previous, next].some(({ kind }) => kind === 'page')
      )
        previous.kind = next.kind = 'chapter';
      if (isNumberedArticle(previous, next)) previous.kind = 'article';
      if (isNumberedArticle(next, previous)) next.kind = 'article';
      // "Previous page" beside "Next": both of one list.
      if (isPlain(previous) && isPage(next)) previous.kind = 'page';
      if (isPlain(next) && isPage(previous)) next.kind = 'page';
      // The first page of a list has no number in its address.
      if (
        [previous, next].some(({ kind }) => kind === 'page') &&
        previous.signals.has('step') &&
        next.signals.has('step')
      )
        previous.kind = next.kind = 'page';
    }
  }
}

/** "blog-post_12.html" counts articles: what stands beside it is called one, and no pager has its number. */
function isNumberedArticle(one: Neighbour, other: Neighbour): boolean {
  const nouns = (of: Neighbour) => of.claims.flatMap(({ label }) => label?.noun ?? []);
  const isArticle = other.kind === 'article' && !other.signals.has('step') && nouns(other).includes('article');
  return one.kind === 'page' && isArticle && !one.signals.has('number') && !nouns(one).includes('page');
}

function isPlain({ kind, claims, signals }: Neighbour): boolean {
  return kind === 'article' && claims.every(({ label }) => !label?.noun) && !signals.has('titled');
}

function isPage({ kind, claims }: Neighbour): boolean {
  return kind === 'page' && claims.some(({ label }) => label?.noun === 'page');
}

/** "Previous object" beside "Next object": whatever the word means, it is what both lead to. */
function echoes(previous: Neighbour, next: Neighbour): boolean {
  return previous.claims.some(({ rest }) => rest && next.claims.some(other => other.rest === rest));
}

/**
 * "Back" and nothing else beside "Next chapter" leads out of the book, "next" beside "Previous owners" is no neighbour,
 * and a number that stands below the next article is one of a list.
 */
function isUnlike(one: Neighbour, other: Neighbour): boolean {
  const said = [...one.signals].filter(signal => signal !== 'nav' && signal !== 'pager').join();
  if (said === 'number') return other.kind !== 'page';
  return said === 'weak' && (other.signals.has('noun') || other.signals.has('echo') || !standClose(one, other));
}

const mostBetween = 2;

/** With at most a link to the contents or two between them. */
function standClose(one: Neighbour, other: Neighbour): boolean {
  return one.claims.some(({ element }) => {
    let box = element.parentElement;
    if (other.claims.some(claim => areSiblings(element, claim.element))) return true;
    while (box && !other.claims.some(claim => box?.contains(claim.element))) box = box.parentElement;
    return !!box && !box.getElementsByTagName('a')[2 + mostBetween];
  });
}

// A menu above a text and below it may hold a "Next" that is a name.
const mostBeside = 5;

/** Marks those whom two links name that stand apart: a pager above a text and one below it. */
export function markRepeated(neighbours: Neighbour[]): void {
  for (const { claims, signals } of neighbours) {
    const boxes = claims.flatMap(({ element, label }) => {
      const box = label && element.parentElement?.closest('ul,ol,table,nav,p,div');
      return box && !box.getElementsByTagName('a')[mostBeside] ? box : [];
    });
    const [first] = boxes;
    const last = boxes.at(-1);
    if (first && last && !first.contains(last) && first.nextElementSibling !== last) signals.add('repeated');
  }
}

/** Marks those beside whom the other direction is named but leads nowhere, as on a first or last page. */
export function markCounterparts(neighbours: Neighbour[]): void {
  for (const { signals, claims, direction } of neighbours) {
    if (signals.has('paired') || ![...signals].some(signal => spoken.has(signal))) continue;
    const box = claims.map(({ element }) => smallBox(element)).find(found => found);
    const other = direction === 'next' ? 'previous' : 'next';
    const named = (text: string): boolean => {
      const label = readLabel(text);
      return label?.direction === other && label.closed && !label.weak;
    };
    if (box && [...textRuns(box), ...deadLabels(box)].some(named)) signals.add('counterpart');
  }
}

/** What a button without text and address is called. */
function deadLabels(box: Element): string[] {
  const buttons = box.querySelectorAll(':not(a[href])[aria-label]');
  return Array.from(buttons, button => button.getAttribute('aria-label') ?? '');
}

function hasArrow({ signals }: Neighbour): boolean {
  return signals.has('arrow') || signals.has('arrowBeside') || signals.has('icon');
}

function standTogether(previous: Neighbour, next: Neighbour): boolean {
  return previous.claims.some(({ element }) => {
    const box = smallBox(element);
    return next.claims.some(
      other =>
        other.element !== element && (box?.contains(other.element) === true || areSiblings(element, other.element)),
    );
  });
}

/** Side by side, or around a link to the contents, in a box that holds much else. */
function areSiblings(one: Element, other: Element): boolean {
  return leadsTo(one, other) || leadsTo(other, one);
}

function leadsTo(from: Element, to: Element): boolean {
  const beside = from.nextElementSibling;
  if (beside?.nodeName !== 'A') return false;
  return beside === to || beside.nextElementSibling === to;
}

/** Whether two that say the same stand in one small box, or not in the page's body at all. */
export function shareBox(one: Neighbour, other: Neighbour): boolean {
  return standTogether(one, other) || ![...one.claims, ...other.claims].some(({ element }) => smallBox(element));
}

/** The greatest box around a link that still holds few links, or calls itself a pager. */
function smallBox(link: Element): Element | null {
  let box = link.parentElement;
  let small: Element | null = null;
  for (let level = 0; box && level < mostLevels && box.nodeName !== 'BODY' && box.nodeName !== 'HEAD'; level += 1) {
    const links = box.getElementsByTagName('a');
    if (links[mostLinks] && !(classWords(box).pager && !links[4 * mostLinks])) break;
    small = box;
    box = box.parentElement;
  }
  return small;
}
