import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../src/failure';
import { parseOptions } from '../../src/options';
import { initialState, reduce, type PopupEvent, type State } from '../../src/popup/state';
import type { AdjacentLink } from '../../src/reading';
import { aReading, aSummary } from '../fixtures/readings';

const options = parseOptions({});
const links: AdjacentLink[] = [{ direction: 'next', kind: 'article', url: 'https://courier.example/b', title: '' }];
const neighbours: PopupEvent = { type: 'neighbours', links };
const page: PopupEvent = { type: 'page', reading: aReading() };
const summary: PopupEvent = { type: 'summary', summary: aSummary() };
const recalled: PopupEvent = { type: 'recalled', reading: aReading(), summary: aSummary() };
const failed = (code: FailureCode): PopupEvent => ({ type: 'failed', failure: { code, detail: '' } });

function after(...events: PopupEvent[]): State {
  return events.reduce(reduce, initialState(options));
}

describe('reduce', () => {
  it('shows the page before its summary', () => {
    expect(after({ type: 'started' }, page)).toMatchObject({ phase: 'working', reading: aReading(), summary: null });
    expect(after(page, summary, { type: 'done' })).toMatchObject({ phase: 'done', summary: aSummary() });
  });

  it('adds the neighbours to the page, and keeps both when the summary fails', () => {
    const state = after(page, neighbours, failed('notAnArticle'));
    expect(state).toMatchObject({ phase: 'failed', reading: aReading({ links }) });
    expect(after(neighbours).reading).toBeNull();
  });

  it('shows the known neighbours of a page that is read again, and none of another', () => {
    expect(after(page, neighbours, page).reading?.links).toEqual(links);
    const other: PopupEvent = { type: 'page', reading: aReading({ timeOrigin: 2000 }) };
    expect(after(page, neighbours, other).reading?.links).toEqual([]);
  });

  it('shows a remembered summary until the page has been read again', () => {
    expect(after({ type: 'started' }, recalled)).toMatchObject({ phase: 'quiet', summary: aSummary() });
    const changed = aSummary({ words: 900 });
    expect(after(recalled, page, { type: 'summary', summary: changed }).summary).toEqual(changed);
  });

  it('lets a fresh page win over a remembered one that comes late', () => {
    const fresh = aReading({ title: 'Fresh' });
    expect(after({ type: 'page', reading: fresh }, recalled).reading).toEqual(fresh);
  });

  it('keeps a summary asked for anyway when the same refusal comes again', () => {
    expect(after(recalled, failed('notAnArticle'))).toMatchObject({
      phase: 'done',
      summary: aSummary(),
      failure: null,
    });
    expect(after(recalled, failed('unreadable'))).toMatchObject({ phase: 'failed', summary: null });
  });

  it('shows nothing of a page that the tab has left', () => {
    expect(after(page, summary, { type: 'done' }, { type: 'moved' })).toEqual({
      ...initialState(options),
      moved: true,
    });
  });

  it('lets a summary once asked for anyway stand when the page was refused before it was remembered', () => {
    const late = after(page, failed('tooShort'), recalled);
    expect(late).toMatchObject({ phase: 'done', summary: aSummary(), failure: null });
    expect(after(page, failed('unreadable'), recalled)).toMatchObject({ phase: 'failed', summary: null });
  });

  it('knows where a card leads until that page is read', () => {
    const to = { direction: 'next', kind: 'article', url: 'https://courier.example/2', title: 'Two' } as const;
    const there = after(page, { type: 'going', to }, { type: 'moved' }, { type: 'moved' });
    expect(there).toMatchObject({ reading: null, moved: true, going: to });
    expect(reduce(there, page).going).toBeNull();
  });

  it('announces a summary once, and again when a page says something else', () => {
    const ready = { key: 'summaryReady', values: { count: 2 } };
    const first = after(recalled);
    expect(first.status).toEqual(ready);
    expect(reduce(reduce(first, page), summary).status).toBe(first.status);
    const stored = aSummary().sentences.map(({ text, block, start, rank }) => ({ block, rank, start, text }));
    const sorted: PopupEvent = { type: 'summary', summary: aSummary({ sentences: stored }) };
    expect(reduce(first, sorted).status).toBe(first.status);
    const [one] = aSummary().sentences;
    const other: PopupEvent = { type: 'summary', summary: aSummary({ sentences: one ? [one] : [] }) };
    expect(reduce(first, other).status).toEqual({ key: 'summaryReady', values: { count: 1 } });
    expect(reduce(first, other).status).not.toBe(first.status);
  });

  it.each([
    ['marked', true, 'markShown'],
    ['hidden', true, 'markHidden'],
    ['cleared', false, 'markCleared'],
    ['gone', false, 'markGone'],
  ] as const)('keeps in mind what is marked in the page: %s', (outcome, isMarked, key) => {
    const sentence = { text: 'The harbour has become quiet at night.', block: 0, start: 0, rank: 0 };
    const state = after(page, summary, { type: 'mark', sentence, outcome });
    expect(state).toMatchObject({ marked: isMarked ? sentence : null, status: { key } });
  });

  it('tells a closed page from access that ended with a navigation', () => {
    expect(after(failed('restricted')).failure?.code).toBe('restricted');
    expect(after({ type: 'moved' }, failed('restricted')).failure?.code).toBe('moved');
  });

  it('asks in the panel for a click on each page, which may be refused all the same', () => {
    const inPanel = (...events: PopupEvent[]) => events.reduce(reduce, initialState(options, true)).failure?.code;
    expect(inPanel(failed('restricted'))).toBe('needsClick');
    expect(inPanel(failed('restricted'), { type: 'clicked' }, failed('restricted'))).toBe('restricted');
    expect(inPanel({ type: 'clicked' }, { type: 'moved' }, failed('restricted'))).toBe('needsClick');
    expect(inPanel(failed('unreadable'))).toBe('unreadable');
  });

  it('forgets a failure when it starts again', () => {
    expect(after(failed('workerDied'), { type: 'started' })).toMatchObject({ phase: 'working', failure: null });
  });

  it('takes options at any time without losing the result', () => {
    const short = { ...options, length: 'short' as const };
    expect(after(page, summary, { type: 'options', options: short })).toMatchObject({
      options: short,
      summary: aSummary(),
    });
  });
});
