import type { FailureCode } from '../../src/failure';
import type { BrowserName } from '../e2e/driver';

/** Where the product waits for something outside it. */
export const awaits = {
  options: 'W1 read the options',
  tab: 'W2 find the tab',
  inject: 'W3 put the script into the page',
  answer: 'W4 wait for the page’s answer',
  summarize: 'W5 summarize',
  neighbours: 'find the neighbours',
  keep: 'W6 keep the summary',
  reply: 'W7 reply to the popup',
  recall: 'recall what was kept',
  peek: 'load a neighbour',
  pages: 'load all pages',
  open: 'go to a neighbour',
  mark: 'mark a sentence',
  skim: 'begin or end skim mode',
  copy: 'write to the clipboard',
  toggle: 'save a quick toggle',
  save: 'save in the options',
  reset: 'reset or import the options',
  line: 'fetch a line’s summary',
  site: 'allow a site, or take it back',
  command: 'say why a key did nothing',
} as const;
export type Await = keyof typeof awaits;

/** What goes wrong there, or happens at the same time. */
export const faults = {
  killed: 'worker killed',
  rejects: 'storage rejects',
  quota: 'quota full',
  closed: 'tab closed',
  navigated: 'navigated',
  double: 'double click',
  second: 'second tab or window',
  reopened: 'popup closed, reopened',
  withdrawn: 'permission withdrawn',
  offline: 'offline, or no answer',
  reloaded: 'extension reloaded',
} as const;
export type Fault = keyof typeof faults;

/**
 * How it may end. `result`: what was asked for is there; a code: its message, with a way on; `said`: a line says why
 * nothing changed, and what is shown is true; `gone`: what was asked for went away with what had asked.
 */
export type End = 'result' | 'said' | 'gone' | FailureCode;

/** Who makes it happen: a real browser, or a fake of our own ports at the very await. */
export type Witness = BrowserName | 'fake';
export type Cell =
  | { by: readonly Witness[]; ends: readonly End[] }
  /** A test of another file brings it about: its file under `tests`, and its name. */
  | { file: string; test: string }
  | { never: string };
export type Row = Record<Fault, Cell>;
export type Matrix = Record<Await, Row>;

export const inBoth = (...ends: End[]): Cell => ({ by: ['chromium', 'firefox'], ends });
export const inChromium = (...ends: End[]): Cell => ({ by: ['chromium'], ends });
export const inFirefox = (...ends: End[]): Cell => ({ by: ['firefox'], ends });
export const faked = (...ends: End[]): Cell => ({ by: ['fake'], ends });
/** It cannot happen, because… */
export const never = (because: string): Cell => ({ never: because });

/** The same cell with a fake at the very await beside what real browsers do about there. */
export function andFaked(cell: Cell): Cell {
  return 'by' in cell ? { ...cell, by: [...cell.by, 'fake'] } : cell;
}

export const seenBy = (file: string, test: string): Cell => ({ file, test });
