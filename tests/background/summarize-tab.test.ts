import { describe, expect, it, vi } from 'vitest';
import { summarizeTab, type TabAccess } from '../../src/background/summarize-tab';
import { PageFailure } from '../../src/failure';
import type { BackgroundToPopup } from '../../src/messages';
import type { AdjacentLink, Reading, Verdict } from '../../src/reading';
import { aReading } from '../fixtures/readings';

const neighbour: AdjacentLink = {
  direction: 'next',
  kind: 'article',
  url: 'https://courier.example/b',
  title: 'Market',
};

function accessTo({ links, ...article }: Reading, given: Partial<TabAccess> = {}) {
  return {
    readArticle: vi.fn(() => Promise.resolve(article)),
    findNeighbours: vi.fn(() => Promise.resolve(links)),
    mayKeep: vi.fn(() => Promise.resolve(true)),
    remember: vi.fn(() => Promise.resolve()),
    ...given,
  };
}

async function eventsOf(access: TabAccess, anyway = false, signal = new AbortController().signal, whole = false) {
  const events: BackgroundToPopup[] = [];
  for await (const event of summarizeTab({ type: 'start', tabId: 7, anyway, whole }, access, signal)) {
    events.push(event);
  }
  return events;
}
const types = (events: BackgroundToPopup[]) =>
  events.slice(1).map(event => (event.type === 'failed' ? event.failure.code : event.type));

describe('summarizeTab', () => {
  it('tells the page first, then its summary, word for word', async () => {
    const reading = aReading();
    const events = await eventsOf(accessTo(reading));
    expect(types(events)).toEqual(['page', 'summary', 'neighbours', 'done']);
    const sentences = events.flatMap(event => (event.type === 'summary' ? event.summary.sentences : []));
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text, block, start } of sentences)
      expect(reading.blocks[block]?.text.startsWith(text, start)).toBe(true);
  });

  it.each<[Verdict, string[]]>([
    ['article', ['page', 'summary', 'neighbours', 'done']],
    ['teaser', ['page', 'summary', 'neighbours', 'done']],
    ['short', ['page', 'neighbours', 'tooShort']],
    ['listing', ['page', 'neighbours', 'notAnArticle']],
    ['other', ['page', 'neighbours', 'notAnArticle']],
  ])('answers %s with %j', async (verdict, expected) => {
    expect(types(await eventsOf(accessTo(aReading({ verdict }))))).toEqual(expected);
    expect(types(await eventsOf(accessTo(aReading({ verdict })), true))).toEqual([
      'page',
      'summary',
      'neighbours',
      'done',
    ]);
  });

  it('has nothing to summarize on a page without text, even when asked anyway', async () => {
    expect(types(await eventsOf(accessTo(aReading({ blocks: [] })), true))).toEqual(['page', 'neighbours', 'noText']);
  });

  it('seeks the neighbours once the article is summarized, and without a summary, too', async () => {
    for (const verdict of ['article', 'listing'] as const) {
      const access = accessTo(aReading({ verdict, links: [neighbour] }));
      const events = await eventsOf(access);
      expect(events[1]).toMatchObject({ type: 'page', reading: { links: [] } });
      expect(events).toContainEqual({ type: 'neighbours', links: [neighbour] });
    }
  });

  it('keeps the summary where the page goes away under the search for neighbours', async () => {
    const informed = vi.spyOn(console, 'info').mockReturnValue();
    const findNeighbours = () => Promise.reject(new PageFailure('unreadable', 'Frame with ID 0 was removed.'));
    const events = await eventsOf(accessTo(aReading(), { findNeighbours }));
    expect(types(events)).toEqual(['page', 'summary', 'neighbours', 'done']);
    expect(events).toContainEqual({ type: 'neighbours', links: [] });
    expect(informed).toHaveBeenCalledOnce();
    informed.mockRestore();
  });

  it('remembers the summary and the neighbours, where it may', async () => {
    const reading = aReading({ links: [neighbour] });
    const ordinary = accessTo(reading);
    await eventsOf(ordinary);
    expect(ordinary.remember).toHaveBeenCalledExactlyOnceWith(7, expect.objectContaining({ reading }));
    const secret = accessTo(aReading(), { mayKeep: () => Promise.resolve(false) });
    await eventsOf(secret);
    expect(secret.remember).not.toHaveBeenCalled();
  });

  it('summarizes what is selected, whatever the page is, and does not remember it for the page', async () => {
    const blocks = [{ kind: 'paragraph' as const, text: 'People sleep with their windows open.', place: 5 }];
    const reading = aReading({ verdict: 'listing', selection: { blocks, language: 'en', direction: 'ltr' } });
    const access = accessTo(reading);
    const events = await eventsOf(access);
    expect(types(events)).toEqual(['page', 'summary', 'neighbours', 'done']);
    expect(events[1]).toMatchObject({ reading: { blocks, verdict: 'article' } });
    expect(events[2]).toMatchObject({ summary: { sentences: [{ text: blocks[0]?.text }] } });
    expect(access.remember).not.toHaveBeenCalled();
  });

  it('summarizes the page where the reader wants all of it', async () => {
    const selection = { blocks: [], language: 'en', direction: 'ltr' as const };
    const access = accessTo(aReading({ selection }));
    const events = await eventsOf(access, false, undefined, true);
    expect(events[1]).toEqual({ type: 'page', reading: aReading() });
    expect(access.remember).toHaveBeenCalledOnce();
    const listing = accessTo(aReading({ verdict: 'listing', selection }));
    expect(types(await eventsOf(listing, false, undefined, true))).toEqual(['page', 'neighbours', 'notAnArticle']);
  });

  it('still ends well when the store is full', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const remember = () => Promise.reject(new Error('QuotaExceededError'));
    expect(types(await eventsOf(accessTo(aReading(), { remember })))).toEqual([
      'page',
      'summary',
      'neighbours',
      'done',
    ]);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('ends before the store answers, whatever that says', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const broken = accessTo(aReading(), { mayKeep: () => Promise.reject(new Error('IO error')) });
    expect(types(await eventsOf(broken))).toEqual(['page', 'summary', 'neighbours', 'done']);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
    const silent = accessTo(aReading(), { mayKeep: () => new Promise(() => undefined) });
    const { signal } = new AbortController();
    const events = summarizeTab({ type: 'start', tabId: 7, anyway: false, whole: false }, silent, signal);
    for (const type of ['accepted', 'page', 'summary', 'neighbours', 'done']) {
      expect((await events.next()).value).toMatchObject({ type });
    }
  });

  it('passes a known failure on and names an unknown one', async () => {
    const known = { readArticle: () => Promise.reject(new PageFailure('restricted', 'chrome:')) };
    expect(types(await eventsOf(accessTo(aReading(), known)))).toEqual(['restricted']);
    const unknown = { readArticle: () => Promise.reject(new TypeError('x is undefined')) };
    const [accepted, event] = await eventsOf(accessTo(aReading(), unknown));
    expect(accepted).toEqual({ type: 'accepted' });
    expect(event).toEqual({ type: 'failed', failure: { code: 'unreadable', detail: 'TypeError: x is undefined' } });
  });

  it('says nothing more once it is aborted', async () => {
    const popup = new AbortController();
    const readArticle = () => {
      popup.abort();
      return Promise.reject(new Error('gone'));
    };
    expect(await eventsOf(accessTo(aReading(), { readArticle }), false, popup.signal)).toEqual([{ type: 'accepted' }]);
  });
});
