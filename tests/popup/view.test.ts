// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../src/popup/actions';
import { failureCodes } from '../../src/failure';
import { parseOptions } from '../../src/options';
import { initialState, type State } from '../../src/popup/state';
import { createView } from '../../src/popup/view';
import type { AdjacentLink } from '../../src/reading';
import { aReading, aSummary } from '../fixtures/readings';

const links: AdjacentLink[] = [
  { direction: 'next', kind: 'article', url: 'https://courier.example/market', title: 'Winter market moves' },
  {
    direction: 'previous',
    kind: 'article',
    url: 'https://other.example/school',
    title: 'Lighthouse school',
    host: 'other.example',
  },
];
const done: State = {
  ...initialState(parseOptions({})),
  phase: 'done',
  reading: aReading({ links }),
  summary: aSummary(),
};
let actions: { [Name in keyof Actions]: ReturnType<typeof vi.fn<Actions[Name]>> };
let show: (state: State) => void;

beforeEach(() => {
  actions = { summarizeAnyway: vi.fn(), retry: vi.fn(), change: vi.fn(), open: vi.fn(), openOptions: vi.fn() };
  show = createView(document.body, actions);
});
const texts = (selector: string) => [...document.querySelectorAll(selector)].map(found => found.textContent);
const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);

describe('the popup', () => {
  it('shows site, headline, times and the key sentences', () => {
    show(done);
    expect(texts('.site, h1, .times')).toEqual([
      'The Vellin Courier',
      'A quiet harbour',
      '2 min read · saves 2 minutes',
    ]);
    expect(texts('.points li')).toEqual(aSummary().sentences.map(sentence => sentence.text));
  });

  it('never takes page text for HTML', () => {
    const title = '<img src=x onerror=alert(1)>';
    show({ ...done, reading: aReading({ title, siteName: title, links: [{ ...links[0], title } as AdjacentLink] }) });
    expect(document.querySelector('img')).toBeNull();
    expect(texts('h1, .site, .card .title')).toEqual([title, title, title]);
  });

  it('joins the sentences in article order as a paragraph', () => {
    show({ ...done, options: { ...done.options, format: 'paragraph' } });
    expect(texts('.paragraph')).toEqual([
      'The harbour has become quiet at night. People sleep with their windows open.',
    ]);
  });

  it('gives the sentences the language and direction of the article', () => {
    show({ ...done, reading: aReading({ language: 'ar', direction: 'rtl' }) });
    expect(find('.points').lang).toBe('ar');
    expect(find('.points').dir).toBe('rtl');
  });

  it('shows the neighbours as cards, previous first, and names a foreign host', () => {
    show(done);
    expect(texts('.card')).toEqual([
      'Previous articleLighthouse schoolother.example',
      'Next articleWinter market moves',
    ]);
  });

  it('tells the page of a series, and keeps the page’s own word for age', () => {
    const url = 'https://courier.example/harbour?page=2';
    const page: AdjacentLink = { direction: 'next', kind: 'page', url, title: '', position: { at: 2, of: 4 } };
    const older: AdjacentLink = { direction: 'previous', kind: 'page', url, title: 'Archive', label: 'Older posts' };
    show({ ...done, reading: aReading({ links: [page, older] }) });
    expect(texts('.card')).toEqual(['Older postsArchive', 'Next page · 2 of 4/harbour?page=2']);
  });

  it('shows no card without a neighbour, and none when they are switched off', () => {
    show({ ...done, options: { ...done.options, neighbours: false } });
    expect(texts('.card')).toEqual([]);
    show({ ...done, reading: aReading() });
    expect(find('.neighbours').hidden).toBe(true);
  });

  it('opens a neighbour in the tab, or in a new one on request', () => {
    show(done);
    find('.card.next').click();
    find('.card.next').dispatchEvent(new MouseEvent('click', { ctrlKey: true }));
    find('.card.next').dispatchEvent(new MouseEvent('auxclick', { button: 1 }));
    const url = 'https://courier.example/market';
    expect(actions.open.mock.calls).toEqual([[url, 'same-tab'], [url, 'new-tab'], [url, 'new-tab']]); // prettier-ignore
  });

  it.each(failureCodes)('says in words what to do after %s', code => {
    show({ ...done, phase: 'failed', summary: null, failure: { code, detail: '' } });
    expect(texts('.failure')[0]).toMatch(/^.{40,}\.$/);
    expect(texts('.card')).toHaveLength(2);
  });

  it('offers the way on that a failure has', () => {
    show({ ...done, summary: null, failure: { code: 'notAnArticle', detail: '' } });
    find('.action').click();
    expect(actions.summarizeAnyway).toHaveBeenCalledOnce();
    show({ ...done, summary: null, failure: { code: 'workerDied', detail: '' } });
    find('.action').click();
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('keeps focus on a toggle while the result changes', () => {
    show(done);
    const long = find('input[value=long]');
    long.focus();
    long.click();
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ length: 'long' });
    show({ ...done, options: { ...done.options, length: 'long' } });
    expect(document.activeElement).toBe(long);
    expect((long as HTMLInputElement).checked).toBe(true);
  });
});
