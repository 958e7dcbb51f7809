import { expect } from 'vitest';
import { parseOptions } from '../../src/options';
import { initialState, type State } from '../../src/popup/state';
import { createView } from '../../src/popup/view';
import type { AdjacentLink } from '../../src/reading';
import { aReading, aSummary } from '../fixtures/readings';
import { mockedActions } from './mocked-actions';

export const links: AdjacentLink[] = [
  { direction: 'next', kind: 'article', url: 'https://courier.example/market', title: 'Winter market moves' },
  {
    direction: 'previous',
    kind: 'article',
    url: 'https://other.example/school',
    title: 'Lighthouse school',
    host: 'other.example',
  },
];
/** A summary and both neighbours. */
export const done: State = {
  ...initialState(parseOptions({})),
  phase: 'done',
  reading: aReading({ links }),
  summary: aSummary(),
};

export type Shown = { actions: ReturnType<typeof mockedActions>; show: (state: State) => void };

/** The popup's view, anew. */
export function showView(): Shown {
  const actions = mockedActions();
  return { actions, show: createView(document.body, actions, () => 'Précis 1.0') };
}

export const texts = (selector: string) => [...document.querySelectorAll(selector)].map(found => found.textContent);
export const find = (selector: string) =>
  document.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);
