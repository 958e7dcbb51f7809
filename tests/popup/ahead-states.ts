import { parseOptions } from '../../src/options';
import { begun, type Ahead } from '../../src/popup/ahead';
import { initialState, type State } from '../../src/popup/state';
import type { AdjacentLink, WholeArticle } from '../../src/reading';
import { aReading, aSummary } from '../fixtures/readings';

export const next: AdjacentLink = {
  direction: 'next',
  kind: 'article',
  url: 'https://courier.example/market',
  title: 'Winter market',
};
export const elsewhere: AdjacentLink = {
  ...next,
  direction: 'previous',
  url: 'http://courier.example/school',
  title: 'School',
};
export const page: AdjacentLink = {
  ...next,
  kind: 'page',
  url: 'https://courier.example/harbour?page=2',
  title: '',
  position: { at: 2, of: 4 },
};
export const own: State = {
  ...initialState(parseOptions({})),
  phase: 'done',
  reading: aReading({ links: [next, elsewhere] }),
  summary: aSummary(),
};
export const peeked: Ahead = {
  ...begun(next),
  phase: 'done',
  reading: aReading({
    title: 'Winter market',
    url: next.url,
    links: [{ ...next, url: 'https://courier.example/third' }],
  }),
  summary: aSummary(),
};
export const whole: WholeArticle = {
  pages: [1, 2].map(number => ({ url: `https://courier.example/harbour?page=${number}`, number })),
  pageOf: [0, 1],
  open: 0,
  missing: null,
};
export const all: Ahead = { ...begun(null), phase: 'done', reading: aReading(), summary: aSummary(), whole };
export const paged = { ...own, reading: aReading({ links: [page] }) };
