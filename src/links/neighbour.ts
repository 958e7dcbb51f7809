import type { Claim, Signal } from './claim';
import type { Direction, Kind } from './label-grammar';

/** "2 of 4": the target's number and the greatest one its pager shows. */
export type Position = { at: number; of: number };

/** Everything that speaks for, and against, one address being the previous or the next. */
export type Neighbour = {
  direction: Direction;
  url: string;
  kind: Kind;
  claims: Claim[];
  signals: Set<Signal>;
  /** Its address counts the other way. */
  backwards: boolean;
  /** What speaks against it, taken off the score. */
  penalty: number;
  position: Position | null;
  /** How many pages further the address counts; the nearer of two equals is the neighbour. */
  distance: number;
  score: number;
};

export function speaksOfAge({ claims }: Neighbour): boolean {
  return claims.some(claim => claim.label?.age);
}
