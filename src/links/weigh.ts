import { isOfCheckout } from './checkout';
import type { Signal } from './claim';
import { isOfForeignPager, isSamePageWithMore } from './foreign-pager';
import { namesPage, type Direction, type Kind } from './label-grammar';
import { bareHost, plainAddress } from './link-address';
import { penalties, scoreOf } from './link-score';
import { tidy } from './link-text';
import { speaksOfAge, type Neighbour } from './neighbour';
import { pageStep, type Step } from './page-step';
import { markCounterparts, markPairs, markRepeated } from './pairs';
import { isInForm, isInProse } from './surroundings';

/** Scores what was gathered, and drops the addresses of which both directions are said. */
export function weighed(gathered: Neighbour[], page: string): Neighbour[] {
  const possible = gathered.filter(neighbour => !leadsUp(neighbour, page));
  for (const neighbour of possible) weigh(neighbour, page);
  const neighbours = [...strongest(possible, 'previous'), ...strongest(possible, 'next')];
  markPairs(neighbours);
  for (const neighbour of neighbours) if (jumps(neighbour, neighbours)) neighbour.penalty += penalties.jump;
  for (const neighbour of neighbours) if (neighbour.backwards) neighbour.penalty += penalties.backwards;
  markCounterparts(neighbours);
  markRepeated(neighbours);
  for (const neighbour of neighbours) if (isAgeAlone(neighbour)) neighbour.penalty += penalties.age;
  for (const neighbour of neighbours) if (isRecommended(neighbour)) neighbour.penalty += penalties.recommended;
  for (const neighbour of neighbours) neighbour.score = scoreOf(neighbour.signals, neighbour.penalty);
  return neighbours.filter(one => {
    const rival = neighbours.find(
      other => other.direction !== one.direction && plainAddress(other.url) === plainAddress(one.url),
    );
    return !rival || beats(one, rival);
  });
}

/** "Back", to a folder around the page: its list. The root may be the first page of a manual, a list that of page 2. */
function leadsUp({ url, signals }: Neighbour, page: string): boolean {
  const folder = new URL(url).pathname.replace(/\/$/, '') + '/';
  const here = new URL(page).pathname;
  const isAround = folder !== '/' && here.startsWith(folder) && !/\D\d{1,3}\/?$/.test(here);
  return isAround && signals.has('weak') && !hasAny({ signals }, leading);
}

const leading = ['headRel', 'linkRel', 'sequence', 'label', 'attribute', 'beside', 'pager'] as const;

/** Leads several pages on where a number beside it leads to the next: to the next ten numbers, or to the end. */
function jumps(one: Neighbour, all: Neighbour[]): boolean {
  const nearer = all.filter(other => other.direction === one.direction && other.distance < one.distance);
  return Number.isFinite(one.distance) && nearer.some(({ signals }) => signals.has('number'));
}

// Pairs are sought among few: a page of a thousand "Next" links has none that is sure.
const mostRivals = 20;

function strongest(neighbours: Neighbour[], direction: Direction): Neighbour[] {
  const own = neighbours.filter(neighbour => neighbour.direction === direction);
  if (own.length <= mostRivals) return own;
  const first = new Map(own.map(neighbour => [neighbour, scoreOf(neighbour.signals, neighbour.penalty)]));
  return own.toSorted((a, b) => (first.get(b) ?? 0) - (first.get(a) ?? 0)).slice(0, mostRivals);
}

function weigh(neighbour: Neighbour, page: string): void {
  const { url, direction, signals, claims } = neighbour;
  const step = pageStep(page, url);
  const ahead = !step ? 0 : direction === 'next' ? step.by : -step.by;
  if (ahead > 0) neighbour.distance = ahead;
  if (ahead === 1 || (ahead > 0 && step?.paged)) signals.add('step');
  neighbour.backwards = ahead < 0 && !!step?.paged && !speaksOfAge(neighbour);
  if (bareHost(new URL(url)) !== bareHost(new URL(page))) neighbour.penalty += penalties.otherHost;
  if (!step && isSamePageWithMore(page, url)) neighbour.penalty += penalties.samePage;
  if (claims.every(({ element }) => isInProse(element))) neighbour.penalty += penalties.prose;
  if (!step?.paged && !signals.has('pager') && claims.every(({ element }) => isInForm(element)))
    neighbour.penalty += penalties.form;
  if (claims.some(({ element }) => isOfForeignPager(element, page, url))) neighbour.penalty += penalties.foreignPager;
  if (isOfCheckout(page) || isOfCheckout(url)) neighbour.penalty += penalties.checkout;
  if (step?.paged && ahead === 1 && claims.some(({ element }) => namesPage(tidy(element.textContent), step.at)))
    signals.add('number');
  if (signals.has('number') && !signals.has('step')) neighbour.penalty += penalties.number;
  neighbour.kind = kindOf(neighbour, step);
}

const vouchers = ['headRel', 'linkRel', 'ownClass', 'pager', 'step', 'arrow', 'icon', 'paired', 'counterpart'] as const;

/** "Older posts" and nothing else, as a sidebar calls its archive. */
function isAgeAlone(neighbour: Neighbour): boolean {
  return speaksOfAge(neighbour) && !hasAny(neighbour, [...vouchers, 'boxClass', 'titled']);
}

/** "Next story" and a title, alone, as newspapers lead on to what they like; a manual begins with "Next" and a title. */
function isRecommended(neighbour: Neighbour): boolean {
  const { direction, kind, signals } = neighbour;
  const isTitled = signals.has('noun') && (signals.has('titled') || signals.has('beside'));
  return (
    direction === 'next' && kind === 'article' && isTitled && !hasAny(neighbour, [...vouchers, 'announced', 'nav'])
  );
}

function hasAny({ signals }: Pick<Neighbour, 'signals'>, wanted: readonly Signal[]): boolean {
  return wanted.some(signal => signals.has(signal));
}

function kindOf({ claims, signals }: Neighbour, step: Step | null): Kind {
  const nouns = claims.flatMap(claim => claim.label?.noun ?? []);
  if (nouns.includes('chapter')) return 'chapter';
  if (step?.paged || signals.has('number')) return 'page';
  return nouns.includes('page') && !nouns.includes('article') ? 'page' : 'article';
}

/** On a list a word of age says little of the direction: the head's rel decides. Else the surer of the two stays. */
function beats(one: Neighbour, rival: Neighbour): boolean {
  const byHead = one.signals.has('headRel') !== rival.signals.has('headRel');
  const ofAge = speaksOfAge(one) || speaksOfAge(rival);
  return one.kind === 'page' && byHead && ofAge ? one.signals.has('headRel') : one.score > rival.score;
}
