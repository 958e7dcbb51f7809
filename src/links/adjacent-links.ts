import type { AdjacentLink } from '../reading';
import { gatherNeighbours, type Address } from './gather';
import { bareHost, linkAddress } from './link-address';
import { threshold } from './link-score';
import { titleOf } from './link-title';
import type { Neighbour } from './neighbour';
import { weighed } from './weigh';

/**
 * The previous and the next of a page: at most one article or chapter and one further page in each direction, the
 * surest first; none rather than a doubtful one. Reads the document as it is now and changes nothing.
 */
export function findAdjacentLinks(document: Document, page: string): AdjacentLink[] {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const origin = URL.canParse(base, page) ? new URL(base, page).href : page;
  const address: Address = link => linkAddress(link.getAttribute('href') ?? '', origin, page);
  const sure = weighed(gatherNeighbours(document, address), page).filter(({ score }) => score >= threshold);
  return surestOfEach(sure).map(neighbour => ({
    direction: neighbour.direction,
    kind: neighbour.kind,
    url: neighbour.url,
    title: titleOf(neighbour, document, address),
    ...details(neighbour, page),
  }));
}

function surestOfEach(neighbours: Neighbour[]): Neighbour[] {
  const taken = new Set<string>();
  return neighbours
    .toSorted((a, b) => b.score - a.score || a.distance - b.distance)
    .filter(({ direction, kind }) => {
      const place = `${direction} ${kind === 'page' ? 'page' : 'article'}`;
      return !taken.has(place) && taken.add(place);
    });
}

function details(
  { claims, position, url }: Neighbour,
  page: string,
): Pick<AdjacentLink, 'label' | 'position' | 'host'> {
  const label = claims.find(claim => claim.label?.age)?.word;
  const target = new URL(url);
  return {
    ...(label ? { label } : {}),
    ...(position ? { position } : {}),
    ...(bareHost(target) === bareHost(new URL(page)) ? {} : { host: target.host }),
  };
}
