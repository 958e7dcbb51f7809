import type { AdjacentLink } from '../reading';
import { digit, numberIn } from './digits';
import { labelParts } from './label-parts';
import type { Role } from './lexicon';
import { hasDigit, hasLetter } from './signs';

export type Direction = AdjacentLink['direction'];
export type Kind = AdjacentLink['kind'];

/** What a text says of a neighbour: "Previous article: …", "上一篇", "Older posts »". */
export type Label = {
  direction: Direction;
  /** Speaks of age, not of order: on a list "older" leads on, after an article it leads back. */
  age: boolean;
  /** "Back", "continue": a direction only beside other signs of one. */
  weak: boolean;
  /** "Back to the previous page": to wherever the reader came from. */
  returns: boolean;
  noun: Kind | null;
  /** The text is nothing but the label. */
  whole: boolean;
  /** A colon, dash, bracket or arrow ends the label before the rest begins. */
  closed: boolean;
  /** Where the rest of the text begins. */
  end: number;
};

const separator = /^\s*[:：|»›→>«‹←<–—\-(（・•／/~]/;
const number = new RegExp(`[${digit}]+`);
const nouns = ['page', 'chapter', 'article'] as const;

/** The label that a text begins with, read by the vocabularies of all languages at once; null if it begins with none. */
export function readLabel(text: string): Label | null {
  const parts = labelParts(text);
  if (parts.length === 0) return null;
  const roles = new Set(parts.map(part => part.role));
  const strong = directionOf(roles, ['previous', 'older'], ['next', 'newer']);
  const direction = strong ?? (strong === undefined ? directionOf(roles, ['back'], ['on']) : null);
  if (!direction || roles.has('none')) return null;
  const full = parts.at(-1)?.end ?? 0;
  const whole = !hasLetter.test(text.slice(full));
  const closed = whole || separator.test(text.slice(full));
  // Fillers at the end belong to the label only when it ends there: "the" may begin a title.
  const end = closed ? full : (parts.findLast(part => part.role !== 'filler')?.end ?? 0);
  return {
    direction,
    age: strong !== undefined && !roles.has('previous') && !roles.has('next'),
    weak: strong === undefined,
    returns: strong === 'previous' && roles.has('back') && roles.has('page'),
    noun: nouns.find(noun => roles.has(noun)) ?? null,
    whole,
    closed: closed || separator.test(text.slice(end)),
    end,
  };
}

/** Nothing but words that labels are made of, or no words at all: "Page 2", "Story →", "»"; but not "4.1.". */
export function isFurniture(text: string): boolean {
  if (!hasLetter.test(text)) return !hasDigit.test(text);
  return !hasLetter.test(text.slice(labelParts(text).at(-1)?.end ?? 0));
}

/** "Chapter 12": all the title that many a book's page has. */
export function namesChapter(text = ''): boolean {
  const parts = labelParts(text);
  return (
    hasDigit.test(text) &&
    parts.some(({ role }) => role === 'chapter') &&
    parts.every(({ role }) => role === 'chapter' || role === 'filler') &&
    isFurniture(text)
  );
}

/** "Page 2 »", "第2页": nothing but the number of a page. */
export function namesPage(text: string, page: number): boolean {
  const isPage = labelParts(text).some(({ role }) => role === 'page');
  return isPage && isFurniture(text) && numberIn(number.exec(text)?.[0] ?? '') === page;
}

/** "Continue reading", "Older comments": furniture that leads to no neighbour. */
export function leadsElsewhere(text: string): boolean {
  const parts = labelParts(text);
  return parts.some(({ role }) => role === 'none') && !hasLetter.test(text.slice(parts.at(-1)?.end));
}

/** undefined: neither; null: both, so no direction at all. */
function directionOf(roles: Set<Role>, previous: Role[], next: Role[]): Direction | null | undefined {
  const back = previous.some(role => roles.has(role));
  const on = next.some(role => roles.has(role));
  if (back && on) return null;
  return back ? 'previous' : on ? 'next' : undefined;
}
