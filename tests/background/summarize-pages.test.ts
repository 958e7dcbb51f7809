import { describe, expect, it } from 'vitest';
import { summarizePages } from '../../src/background/summarize-pages';
import { PageFailure } from '../../src/failure';
import type { BackgroundToPopup } from '../../src/messages';
import type { AdjacentLink, Reading } from '../../src/reading';
import { aReading } from '../fixtures/readings';

const addressOf = (number: number) => `https://courier.example/walk?page=${number}`;

/** Page `number` of an article of so many, with a sentence of its own; its pager shows numbers where asked to. */
function pageOf(number: number, of: number, isNumbered = true): Reading {
  const link = (direction: AdjacentLink['direction'], at: number): AdjacentLink[] =>
    at < 1 || at > of
      ? []
      : [{ direction, kind: 'page', url: addressOf(at), title: '', ...(isNumbered ? { position: { at, of } } : {}) }];
  return aReading({
    url: addressOf(number),
    blocks: [
      { kind: 'paragraph', text: `Part ${number} of the walk leads along the shore to the next pier.`, place: number },
    ],
    links: [...link('previous', number - 1), ...link('next', number + 1)],
  });
}

type Fetch = (number: number) => Promise<Reading>;

async function walk(open: Reading, fetchPage: Fetch, signal = new AbortController().signal) {
  const asked: number[] = [];
  const access = {
    readPage: () => Promise.resolve(open),
    fetchReading: (_: number, url: string) => {
      const number = Number(url.split('=')[1]);
      asked.push(number);
      return fetchPage(number);
    },
  };
  const events: BackgroundToPopup[] = [];
  for await (const event of summarizePages({ type: 'pages', tabId: 7 }, access, signal)) events.push(event);
  const page = events.find(event => event.type === 'page');
  return {
    asked,
    types: events.map(event => (event.type === 'failed' ? event.failure.code : event.type)),
    progress: events.flatMap(event => (event.type === 'progress' ? [`${event.at} of ${event.of}`] : [])),
    numbers: page?.whole?.pages.map(({ number }) => number),
    texts: page?.reading.blocks.map(({ text }) => Number(text.split(' ')[1])),
    whole: page?.whole,
  };
}

describe('summarizePages', () => {
  it('loads the rest one after the other, and tells how far it is', async () => {
    const { asked, types, progress, numbers, texts } = await walk(pageOf(1, 4), at => Promise.resolve(pageOf(at, 4)));
    expect(asked).toEqual([2, 3, 4]);
    expect(types).toEqual(['accepted', 'progress', 'progress', 'progress', 'page', 'summary', 'done']);
    expect(progress).toEqual(['2 of 4', '3 of 4', '4 of 4']);
    expect([numbers, texts]).toEqual([[1, 2, 3, 4], [1, 2, 3, 4]]); // prettier-ignore
  });

  it('begins in the middle, and where nobody says how many there are', async () => {
    const { asked, progress, numbers, texts, whole } = await walk(pageOf(3, 5, false), at =>
      Promise.resolve(pageOf(at, 5, false)),
    );
    expect(asked).toEqual([2, 1, 4, 5]);
    expect(progress[0]).toBe('2 of null');
    expect([numbers, texts]).toEqual([[1, 2, 3, 4, 5], [1, 2, 3, 4, 5]]); // prettier-ignore
    expect(whole?.open).toBe(2);
  });

  it('reads twenty pages at most', async () => {
    const { asked, progress } = await walk(pageOf(1, 34), at => Promise.resolve(pageOf(at, 34)));
    expect(asked).toHaveLength(19);
    expect(progress.at(-1)).toBe('20 of 20');
  });

  it('ends where a site leads around in a circle, or back to the first page', async () => {
    const around = (at: number) => ({ ...pageOf(at, 9), links: pageOf(at === 3 ? 0 : at, 9).links });
    expect((await walk(pageOf(1, 9), at => Promise.resolve(around(at)))).asked).toEqual([2, 3]);
    const back = await walk(pageOf(1, 9), at => Promise.resolve(pageOf(at > 2 ? 1 : at, 9)));
    expect([back.asked, back.numbers]).toEqual([[2, 3], [1, 2]]); // prettier-ignore
  });

  it('says which page is missing, and summarizes the others', async () => {
    const broken: Fetch = at =>
      at === 4 ? Promise.reject(new PageFailure('siteError', 500)) : Promise.resolve(pageOf(at, 7));
    const { asked, types, numbers, whole } = await walk(pageOf(2, 7), broken);
    expect(asked).toEqual([1, 3, 4]);
    expect(types.slice(-3)).toEqual(['page', 'summary', 'done']);
    expect(numbers).toEqual([1, 2, 3]);
    expect(whole?.missing).toEqual({ number: 4, failure: { code: 'siteError', detail: '500' } });
  });

  it('takes a page to sign in on for a missing one', async () => {
    const signIn: Fetch = at =>
      Promise.resolve({ ...pageOf(at, 3), ...(at === 3 ? { verdict: 'other' as const } : {}) });
    expect((await walk(pageOf(1, 3), signIn)).whole?.missing?.failure.code).toBe('otherPage');
  });

  it('fails where not one page more can be had, and says nothing once it was stopped', async () => {
    const fails: Fetch = () => Promise.reject(new PageFailure('offline'));
    expect((await walk(pageOf(1, 3), fails)).types).toEqual(['accepted', 'progress', 'offline']);
    const popup = new AbortController();
    const stops: Fetch = at => {
      if (at === 3) popup.abort();
      return at === 3 ? Promise.reject(new Error('aborted')) : Promise.resolve(pageOf(at, 3));
    };
    expect((await walk(pageOf(1, 3), stops, popup.signal)).types).toEqual(['accepted', 'progress', 'progress']);
  });
});
