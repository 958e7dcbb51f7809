import { arrowBeside, arrowDirection, iconDirection } from './arrows';
import { classWords } from './class-words';
import { isFurniture, leadsElsewhere, readLabel, type Direction, type Label } from './label-grammar';
import { attributeLabel, besideLabel, leadsAway, ownLabel } from './link-label';
import { attributeTexts, nothingBeside, textRuns, textsBeside } from './link-text';
import { hasLetter } from './signs';
import { drawnDirection } from './drawn-arrows';
import { boxWords, directionByOrder, isCrowded, leadsList, pagerAround } from './surroundings';

/** What can speak for a link being the neighbour of the page. */
export type Signal =
  | 'headRel' // <link rel=next>
  | 'sequence' // JSON-LD: the next item of a list
  | 'linkRel' // <a rel=next>
  | 'label' // its text, or a run of it, is a label: "Next", "Previous article"
  | 'opening' // its text begins with a label: "Next: A title"
  | 'weak' // "Back", "continue"
  | 'echo' // its text begins with a direction and goes on with a word unknown: "Next object"
  | 'attribute' // aria-label, title or a picture's alternative text is a label
  | 'beside' // the text before or after it is a label
  | 'noun' // the label says of what: "article", "page"
  | 'announced' // the label says of what, then a colon, then the link: "Previous article: <a>"
  | 'titled' // the label stands beside a title in the same link
  | 'ownClass'
  | 'boxClass' // the box that holds only this link says so
  | 'classNoun' // the class says of what: "next-post", "pagination-prev"
  | 'icon'
  | 'arrow'
  | 'arrowBeside'
  | 'order' // it is the first or the second link of two in a box of the neighbours
  | 'number' // a pager's number next to the current one
  | 'pager' // it stands in a box that calls itself a pager
  | 'nav' // it stands in a small navigation
  | 'step' // its address is this one's, one further
  | 'paired' // a previous and a next stand in one small box
  | 'mirrored' // and their arrows point apart
  | 'counterpart' // the other direction's label stands by without a link: "Next: none"
  | 'repeated'; // another link says the same of the same address, as above and below a text

/** One link's (or, for `sequence`, one script's) word for a direction. `word` is its label as the page writes it. */
export type Claim = {
  element: Element;
  direction: Direction;
  signals: Set<Signal>;
  label: Label | null;
  word: string;
  /** What follows the direction in an `echo`. */
  rest?: string;
  /** The target's title, where structured data tells it. */
  name?: string;
};

const upwards = /\b(?:parent|up|index|contents)\b/i;

type Vote = [signal: Signal, direction: Direction | null];

/** What a link in the body says of itself; null when it says nothing. */
export function claimOf(link: Element, rightToLeft: boolean, besideLabels: Set<Element>): Claim | null {
  const runs = textRuns(link);
  const text = runs.join(' ');
  if (leadsElsewhere(text) && !(isTitled(runs) && pagerAround(link) === 'pager')) return null;
  if (upwards.test(link.getAttribute('rel') ?? '')) return null;
  const related = relDirection(link);
  const own = ownLabel(runs, text);
  if (!related && leadsAway(own, text)) return null;
  const spoken = own?.signal === 'echo' ? null : (own?.label ?? null);
  const attribute = spoken ? null : attributeLabel(link);
  const named = besideLabels.has(link) && !spoken && !attribute && hasLetter.test(text);
  const around = named && !isCrowded(link) ? textsBeside(link) : nothingBeside;
  const beside = leadsList(link) ? null : besideLabel(around);
  const ownClass = classWords(link);
  const boxClass = boxWords(link);
  // From the surest to the least sure: the first that has a direction decides it.
  const votes: Vote[] = [
    ['linkRel', related],
    [own?.signal ?? 'label', own?.label.direction ?? null],
    [attribute?.weak ? 'weak' : 'attribute', attribute?.direction ?? null],
    [beside?.rest ? 'echo' : 'beside', beside?.direction ?? null],
    ['ownClass', ownClass.direction],
    ['boxClass', boxClass?.direction ?? null],
    ['icon', iconDirection(link, rightToLeft)],
    ['arrow', arrowDirection(text, rightToLeft)],
    ['arrowBeside', beside ? null : arrowBeside(around, rightToLeft)],
  ];
  const said = decide(votes, spoken);
  const placed = said || isFurniture(text) ? null : directionByOrder(link);
  const direction = said ?? placed ?? drawnDirection(link, rightToLeft);
  // "»", by its title "Next month".
  if (!direction || attributeTexts(link).some(leadsElsewhere)) return null;
  const signals = new Set(votes.flatMap(([signal, vote]) => (vote === direction ? signal : [])));
  if (!said) signals.add(placed ? 'order' : 'icon');
  const sure = spoken ?? attribute ?? (beside?.rest ? null : beside);
  if (sure?.direction === direction && (sure.noun || (sure === beside && beside.colon))) signals.add('noun');
  if (beside?.direction === direction && beside.noun && beside.colon) signals.add('announced');
  if (signals.has('label') && own?.titled) signals.add('titled');
  if (boxClass?.direction === direction ? boxClass.noun : ownClass.direction === direction && ownClass.noun)
    signals.add('classNoun');
  const pager = pagerAround(link);
  if (pager) signals.add(pager);
  const rest = own?.rest ?? beside?.rest;
  return {
    element: link,
    direction,
    signals,
    label: sure,
    word: own?.word ?? '',
    ...(rest ? { rest } : {}),
  };
}

/** A label and, in a run of its own, what may be a title: "Next page", "Comments". */
function isTitled(runs: string[]): boolean {
  return runs.length > 1 && !!readLabel(runs[0] ?? '')?.whole;
}

/** A label of order is what the reader sees, so it beats rel; one of age yields to it, as lists and articles differ. */
function decide(votes: Vote[], spoken: Label | null): Direction | null {
  if (spoken && !spoken.age && !spoken.weak) return spoken.direction;
  const sure = votes.find(([signal, vote]) => vote && signal !== 'weak' && signal !== 'echo');
  return (sure ?? votes.find(([, vote]) => vote))?.[1] ?? null;
}

/** The direction of a `rel`; null when it has none, or both. */
export function relDirection(link: Element): Direction | null {
  const rel = link.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
  const previous = rel.includes('prev') || rel.includes('previous');
  const next = rel.includes('next');
  return previous === next ? null : previous ? 'previous' : 'next';
}
