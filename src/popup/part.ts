import type { State } from './state';

/** A part of the popup that is built once, so that focus stays in it, and brought to each state. */
export type Part = { element: HTMLElement; update: (state: State) => void };
