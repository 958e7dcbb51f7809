import { isRightToLeft } from '../language-tag';
import { claimOf, relDirection, type Claim, type Signal } from './claim';
import { plainAddress } from './link-address';
import type { Neighbour, Position } from './neighbour';
import { linksBesideLabels } from './labels-beside';
import { numberedPagerSteps } from './numbered-pager';
import { sequenceItems } from './structured-sequence';
import { isBarred, isDisabled, pagerAround } from './surroundings';

/** Resolves the address of a link, or one given in its place, as `linkAddress` does. */
export type Address = (link: Element, href?: string) => string | null;

// A page of 40,000 links has its neighbours at one end of its text: the middle is a list.
const mostLinks = 1600;
const file = /\.(?:jpe?g|png|gif|webp|svg|avif|pdf|zip|mp3|mp4|xml|css|js)$/i;
const leaves = /^\s*(?!#|javascript:|mailto:|tel:)\S/i;

/** All that a page says of its neighbours, joined by the address it is said of. */
export function gatherNeighbours(
  document: Document,
  address: Address,
  isThisPage: (href: string) => boolean,
): Neighbour[] {
  const neighbours = new Map<string, Neighbour>();
  const join = (claim: Claim, position: Position | null = null, href?: string): void => {
    const url = address(claim.element, href);
    if (url === null || file.test(url)) return;
    const key = `${claim.direction} ${plainAddress(url)}`;
    const neighbour = neighbours.get(key) ?? newNeighbour(claim, url);
    neighbours.set(key, neighbour);
    neighbour.claims.push(claim);
    neighbour.position ??= position;
    for (const signal of claim.signals) neighbour.signals.add(signal);
  };
  const related = [...document.querySelectorAll('link[rel][href]')].filter(relDirection);
  // A site that changes its page without a load leaves the head of the page before, to which this one is the next.
  const isStale = related.some(link => isThisPage(link.getAttribute('href') ?? ''));
  for (const link of isStale ? [] : related) {
    const direction = relDirection(link);
    if (direction) join(plainClaim(link, direction, ['headRel']));
  }
  for (const { element, direction, href, name } of sequenceItems(document, isThisPage)) {
    join({ ...plainClaim(element, direction, ['sequence']), name }, null, href);
  }
  const links = [...likelyLinks(document)];
  const rightToLeft = readsRightToLeft(document);
  const besideLabels = linksBesideLabels(document);
  for (const link of links) {
    const claim = leaves.test(link.getAttribute('href') ?? '') ? claimOf(link, rightToLeft, besideLabels) : null;
    if (claim && !isBarred(link, isNamed(claim)) && !isDisabled(link)) join(claim);
  }
  for (const { element, direction, position } of numberedPagerSteps(links, link => address(link) === null)) {
    if (isBarred(element) || isDisabled(element)) continue;
    const pager = pagerAround(element);
    join(plainClaim(element, direction, pager ? ['number', pager] : ['number']), position);
  }
  return [...neighbours.values()];
}

function isNamed({ signals }: Claim): boolean {
  return signals.has('linkRel') || signals.has('ownClass') || signals.has('boxClass');
}

function newNeighbour({ direction }: Claim, url: string): Neighbour {
  return {
    direction,
    url,
    kind: 'article',
    claims: [],
    signals: new Set(),
    backwards: false,
    penalty: 0,
    position: null,
    distance: Infinity,
    score: 0,
  };
}

function plainClaim(element: Element, direction: Claim['direction'], signals: Signal[]): Claim {
  return { element, direction, signals: new Set(signals), label: null, word: '' };
}

function likelyLinks(document: Document): Set<Element> {
  const links = document.querySelectorAll('a[href]');
  if (links.length <= mostLinks) return new Set(links);
  const related = document.querySelectorAll('a[rel~="next" i],a[rel~="prev" i]');
  // To index the list is to make only these of its elements objects of the script.
  const some = (list: NodeListOf<Element>, from: number, to: number): Element[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => list[from + at]).filter(one => one !== undefined);
  return new Set([
    ...some(links, 0, mostLinks / 2),
    ...some(related, 0, Math.min(related.length, mostLinks)),
    ...some(links, links.length - mostLinks / 2, links.length),
  ]);
}

function readsRightToLeft({ documentElement, body }: Document): boolean {
  const said = documentElement.getAttribute('dir') ?? body.getAttribute('dir');
  return said ? said.toLowerCase() === 'rtl' : isRightToLeft(documentElement.lang);
}
