import { withoutHiddenMethods } from '../form-names';
import type { AdjacentLink } from '../reading';
import { gatherNeighbours, type Address } from './gather';
import { bareHost, isSamePage, linkAddress } from './link-address';
import { threshold } from './link-score';
import { titleOf } from './link-title';
import type { Neighbour } from './neighbour';
import { shareBox } from './pairs';
import { outsideLetters } from './signs';
import { weighed } from './weigh';

/**
 * The previous and the next of a page: at most one article or chapter and one further page in each direction, the
 * surest first; none rather than a doubtful one. Reads the document as it is now and changes nothing.
 */
export function findAdjacentLinks(live: Document, page: string): AdjacentLink[] {
  const document = withoutHiddenMethods(live);
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const origin = URL.canParse(base, page) ? new URL(base, page).href : page;
  const address: Address = (link, href = link.getAttribute('href') ?? '') => linkAddress(href, origin, page);
  const isThisPage = (href: string): boolean => isSamePage(href, origin, page);
  const sure = weighed(gatherNeighbours(document, address, isThisPage), page).filter(({ score }) => score >= threshold);
  return surestOfEach(sure).map(neighbour => ({
    direction: neighbour.direction,
    kind: neighbour.kind,
    url: neighbour.url,
    title: titleOf(neighbour, document, address),
    ...details(neighbour, page),
  }));
}

// Two in one box may compete (a first and a previous page); else what says the same in the same way belongs to items of a list.
const mostEquals = 2;

function surestOfEach(neighbours: Neighbour[]): Neighbour[] {
  const sorted = neighbours.toSorted(
    (a, b) =>
      b.score - a.score || a.distance - b.distance || Number(b.kind === 'chapter') - Number(a.kind === 'chapter'),
  );
  const place = ({ direction, kind }: Neighbour): string => `${direction} ${kind === 'page' ? 'page' : ''}`;
  return [...new Set(sorted.map(place))].flatMap(wanted => {
    const rivals = sorted.filter(neighbour => place(neighbour) === wanted);
    const best = rivals[0];
    const equals = rivals.filter(
      ({ score, distance, kind }) => score === best?.score && distance === best.distance && kind === best.kind,
    );
    return best && equals.length <= mostEquals && equals.every(one => one === best || shareBox(one, best)) ? best : [];
  });
}

function details(
  { claims, position, url }: Neighbour,
  page: string,
): Pick<AdjacentLink, 'label' | 'position' | 'host'> {
  const label = claims.find(claim => claim.label?.age)?.word.replace(outsideLetters, '');
  const target = new URL(url);
  return {
    ...(label ? { label } : {}),
    ...(position ? { position } : {}),
    ...(bareHost(target) === bareHost(new URL(page)) ? {} : { host: target.host }),
  };
}
