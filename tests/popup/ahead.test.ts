// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { begun } from '../../src/popup/ahead';
import { pressed } from '../../src/popup/keyboard';
import { shownState } from '../../src/popup/shown-state';
import { reduce, type State } from '../../src/popup/state';
import { createView } from '../../src/popup/view';
import { aReading, aSummary } from '../fixtures/readings';
import { all, elsewhere, next, own, page, paged, peeked, whole } from './ahead-states';
import { mockedActions } from './mocked-actions';

let actions: ReturnType<typeof mockedActions>;
let show: (state: State) => void;
beforeEach(() => {
  actions = mockedActions();
  const render = createView(document.body, actions, () => '');
  show = state => {
    render(shownState(state));
  };
});
const texts = (selector: string) => [...document.querySelectorAll(selector)].map(found => found.textContent);
const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);
const click = (selector: string, words: string) => {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  (all.find(({ textContent }) => textContent === words) ?? expect.fail(`no ${words}`)).click();
};

describe('a peek', () => {
  it('is offered beside the card of an article of the same origin, in words', () => {
    show(own);
    expect(texts('.neighbour.next > :not(.card)')).toEqual(['Peek']);
    expect(texts('.neighbour.previous > :not(.card)')).toEqual(['Another site: open it to read it']);
    expect(find('.peek').title).toMatch(/^Loads this article from the site/);
    expect(find('.peek').ariaLabel).toBe('Peek: Winter market');
    find('.peek').click();
    expect(actions.peek).toHaveBeenCalledExactlyOnceWith(next);
    expect(actions.open).not.toHaveBeenCalled();
  });

  it('shows where it leads while it loads, with a way to stop', () => {
    show({ ...own, ahead: begun(next) });
    expect(texts('h1, .waiting, .sentence, .card')).toEqual(['Winter market', 'Loading from the site…']);
    click('.ahead .action', 'Stop');
    expect(actions.backToPage).toHaveBeenCalledOnce();
  });

  it('is marked, has no jumps, and neighbours of its own', () => {
    show({ ...own, ahead: peeked, marked: aSummary().sentences[0] ?? null });
    expect(texts('h1, .ahead-note')).toEqual(['Winter market', 'Read before leaving']);
    expect(texts('.sentence')).toEqual(aSummary().sentences.map(({ text }) => text));
    expect(document.querySelector('.sentence[role], .sentence[aria-pressed], .sentence[title]')).toBeNull();
    expect(find('.card').getAttribute('href')).toBe('https://courier.example/third');
    click('.ahead .action', 'Open this article');
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(next, 'sameTab');
    click('.ahead .action', 'Back to this page');
    expect(actions.backToPage).toHaveBeenCalledOnce();
  });

  it.each([
    ['offline', true],
    ['redirected', false],
  ] as const)('says why it failed, and what to do: %s', (code, canRetry) => {
    show({ ...own, ahead: { ...begun(next), phase: 'failed', failure: { code, detail: '' } } });
    expect(texts('.failure')[0]).not.toBe('');
    expect(texts('.notice .action')).toEqual(['Open this article', ...(canRetry ? ['Try again'] : [])]);
    click('.notice .action', 'Open this article');
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(next, 'sameTab');
    if (canRetry) click('.notice .action', 'Try again');
    expect(actions.readAgain).toHaveBeenCalledTimes(Number(canRetry));
  });

  it('takes the focus, and gives it back to where it was asked for', () => {
    show(own);
    show({ ...own, ahead: begun(next) });
    expect(document.activeElement).toBe(find('.ahead'));
    show({ ...own, ahead: peeked });
    expect(document.activeElement).toBe(find('.ahead'));
    show(own);
    expect(document.activeElement).toBe(find('.peek'));
  });

  it('is left with Escape', () => {
    const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    pressed(escape, shownState({ ...own, ahead: peeked }), actions);
    expect(actions.backToPage).toHaveBeenCalledOnce();
    expect(escape.defaultPrevented).toBe(true);
  });

  it('ends with the page it was read from', () => {
    expect(reduce({ ...own, ahead: peeked }, { type: 'moved' }).ahead).toBeNull();
    const closed = { code: 'tabGone', detail: '' } as const;
    expect(reduce({ ...own, ahead: peeked }, { type: 'failed', failure: closed }).ahead).toBeNull();
  });
});

describe('all pages of an article', () => {
  it.each([
    ['Summarize all 4 pages', [page]],
    ['Summarize 20 of 34 pages', [{ ...page, position: { at: 2, of: 34 } }]],
    ['Summarize all pages', [{ direction: 'next', kind: 'page', url: page.url, title: '' } as const]],
  ])('are offered: %s', (label, links) => {
    show({ ...own, reading: aReading({ links }) });
    click('.neighbours > .pages-offer', label);
    expect(actions.readPages).toHaveBeenCalledOnce();
  });

  it('are not offered where there is but one, or a list', () => {
    show(own);
    expect(texts('.pages-offer')).toEqual([]);
    show({ ...own, reading: aReading({ links: [page], verdict: 'listing' }) });
    expect(texts('.pages-offer')).toEqual([]);
  });

  it('are offered between what is before and what comes next, and where no neighbours are wanted', () => {
    show({ ...own, reading: aReading({ links: [page, elsewhere, next] }) });
    const places = [...find('.neighbours').children].map(({ classList }) => classList.item(classList.length - 1));
    expect(places).toEqual(['previous', 'pages-offer', 'next', 'next']);
    show({ ...paged, options: { ...own.options, neighbours: false } });
    expect(texts('.neighbours > *')).toEqual(['Summarize all 4 pages']);
  });

  it('give the focus back to their offer, which is away meanwhile', () => {
    show(paged);
    find('.pages-offer').focus();
    show({ ...paged, ahead: begun(null) });
    expect(texts('.pages-offer')).toEqual([]);
    expect(document.activeElement).toBe(find('.ahead'));
    show(paged);
    expect(document.activeElement).toBe(find('.pages-offer'));
  });

  it('leave the page’s own summary in sight while they load', () => {
    show({ ...paged, ahead: { ...begun(null), progress: { at: 3, of: 7 } } });
    expect(texts('.ahead-note, .ahead .action')).toEqual(['Loading page 3 of 7…', 'Stop']);
    expect(find('progress')).toMatchObject({ hidden: false, value: 2, max: 7, ariaLabel: 'Loading page 3 of 7…' });
    expect(texts('.sentence[role=button]')).toHaveLength(2);
    const stop = find('.ahead .action');
    show({ ...paged, ahead: { ...begun(null), progress: { at: 4, of: 7 } } });
    expect(find('.ahead .action'), 'focus stays on the button').toBe(stop);
    show({ ...paged, ahead: { ...begun(null), progress: { at: 4, of: null } } });
    expect(find('progress').hasAttribute('value')).toBe(false);
  });

  it('say on which page a sentence stands, and open it there', () => {
    show({ ...paged, ahead: all });
    expect(texts('.ahead-note')).toEqual(['Summary of 2 pages']);
    expect(texts('.sentence[role=button]')).toEqual([aSummary().sentences[0]?.text]);
    expect(texts('.points li')[1]).toBe('People sleep with their windows open.Page 2');
    click('.on-page', 'Page 2');
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ url: 'https://courier.example/harbour?page=2' }),
      'sameTab',
    );
    click('.ahead .action', 'This page only');
    expect(actions.backToPage).toHaveBeenCalledOnce();
  });

  it('say which page is missing, and why', () => {
    const missing = { number: 3, failure: { code: 'tooSlow', detail: '' } } as const;
    show({ ...paged, ahead: { ...all, whole: { ...whole, missing } } });
    expect(texts('.ahead-note')[0]).toMatch(/^Summary of 2 pages · Page 3 is missing. The site took too long/);
    expect(texts('.ahead .action')).toEqual(['Try again', 'This page only']);
    show({ ...paged, ahead: { ...begun(null), phase: 'failed', failure: missing.failure } });
    expect(texts('.ahead-note')[0]).toMatch(/^The site took too long/);
    expect(texts('.sentence')).toHaveLength(2);
    click('.ahead .action', 'Try again');
    expect(actions.readAgain).toHaveBeenCalledOnce();
  });
});
