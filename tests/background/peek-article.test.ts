import { describe, expect, it } from 'vitest';
import { peekArticle } from '../../src/background/peek-article';
import { PageFailure } from '../../src/failure';
import type { BackgroundToPopup } from '../../src/messages';
import type { Reading } from '../../src/reading';
import { aReading } from '../fixtures/readings';

const url = 'https://courier.example/next';

async function eventsOf(fetchReading: () => Promise<Reading>, signal = new AbortController().signal) {
  const events: BackgroundToPopup[] = [];
  for await (const event of peekArticle({ type: 'peek', tabId: 7, url }, { fetchReading }, signal)) events.push(event);
  return events.map(event => (event.type === 'failed' ? event.failure.code : event.type));
}

describe('peekArticle', () => {
  it('tells the article and its summary', async () => {
    const asked: unknown[] = [];
    const fetchReading = (...given: unknown[]) => {
      asked.push(...given.slice(0, 2));
      return Promise.resolve(aReading());
    };
    expect(await eventsOf(fetchReading)).toEqual(['accepted', 'page', 'summary', 'done']);
    expect(asked).toEqual([7, url]);
  });

  it.each([
    ['short', ['accepted', 'page', 'summary', 'done']],
    ['teaser', ['accepted', 'page', 'summary', 'done']],
    ['listing', ['accepted', 'otherPage']],
    ['other', ['accepted', 'otherPage']],
  ] as const)('answers %s with %j', async (verdict, expected) => {
    expect(await eventsOf(() => Promise.resolve(aReading({ verdict })))).toEqual(expected);
  });

  it('takes a page without text for no article', async () => {
    expect(await eventsOf(() => Promise.resolve(aReading({ blocks: [] })))).toEqual(['accepted', 'otherPage']);
  });

  it('passes failures on, but none once it was stopped', async () => {
    const fails = () => Promise.reject(new PageFailure('tooBig'));
    expect(await eventsOf(fails)).toEqual(['accepted', 'tooBig']);
    expect(await eventsOf(fails, AbortSignal.abort())).toEqual(['accepted']);
  });
});
