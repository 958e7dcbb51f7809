// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { failureCodes } from '../../src/failure';
import { parseOptions } from '../../src/options';
import { begun } from '../../src/popup/ahead';
import { initialState, type State } from '../../src/popup/state';
import { createView } from '../../src/popup/view';
import type { AdjacentLink } from '../../src/reading';
import { aReading, aSummary } from '../fixtures/readings';
import { mockedActions } from './mocked-actions';

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
let actions: ReturnType<typeof mockedActions>;
let show: (state: State) => void;

beforeEach(() => {
  actions = mockedActions();
  show = createView(document.body, actions, () => 'Précis 1.0');
});
const texts = (selector: string) => [...document.querySelectorAll(selector)].map(found => found.textContent);
const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);

describe('the popup', () => {
  it('shows site, headline, times and the key sentences', () => {
    show(done);
    expect(texts('.site, h1, .times')).toEqual([
      'The Vellin Courier',
      'A quiet harbour',
      '2 min read · summary 10 sec · saves 2 minutes',
    ]);
    expect(texts('.points li')).toEqual(aSummary().sentences.map(sentence => sentence.text));
  });

  it('shows whether skim mode is on in the page', () => {
    show(done);
    expect(find('.tool.skim').ariaPressed).toBe('false');
    show({ ...done, skimming: true });
    expect(find('.tool.skim').ariaPressed).toBe('true');
    find('.tool.skim').click();
    expect(actions.skim).toHaveBeenCalledOnce();
    show({ ...done, ahead: begun(links[0] ?? null) });
    expect(find('.tool.skim').hidden).toBe(true);
    show({ ...done, summary: null });
    expect(find('.tool.skim').hidden).toBe(true);
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

  it('leaves out dates and times where the reader does not want them', () => {
    const reading = aReading({ published: '2024-03-05' });
    show({ ...done, reading });
    expect(texts('.times')).toEqual(['Mar 5, 2024 · 2 min read · summary 10 sec · saves 2 minutes']);
    show({ ...done, reading, options: { ...done.options, readingTime: false } });
    expect(texts('.times')).toEqual(['Mar 5, 2024']);
    show({ ...done, reading, options: { ...done.options, readingTime: false, date: false } });
    expect(texts('.times')).toEqual([]);
  });

  it('opens a neighbour where the reader wants it', () => {
    show({ ...done, options: { ...done.options, openLinks: 'newTab' } });
    find('.card.next').click();
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(links[0], 'newTab');
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
    expect(texts('.card')).toEqual(['Older postsArchive', 'Next page · 2 of 4']);
    const bare: AdjacentLink = { direction: 'next', kind: 'article', url, title: '' };
    show({ ...done, reading: aReading({ links: [bare] }) });
    expect(texts('.card')).toEqual(['Next article/harbour?page=2']);
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
    find('.card.next').dispatchEvent(new MouseEvent('click', { ctrlKey: true, cancelable: true }));
    find('.card.next').dispatchEvent(new MouseEvent('auxclick', { button: 1, cancelable: true }));
    find('.card.next').dispatchEvent(new MouseEvent('auxclick', { button: 2 }));
    const [next] = links;
    expect(actions.open.mock.calls).toEqual([[next, 'sameTab'], [next, 'newTab'], [next, 'newTab']]); // prettier-ignore
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
    find('.action.quiet').click();
    expect(actions.copyDiagnostics).toHaveBeenCalledOnce();
  });

  it('says when the article appeared and changed, and that a summary saves little', () => {
    const published = '2026-10-14';
    show({ ...done, reading: aReading({ published, updated: '2026-10-15' }), summary: aSummary({ words: 60 }) });
    expect(texts('.times')).toEqual(['Oct 14, 2026 · updated Oct 15, 2026 · 1 min read · summary 10 sec · the summary saves little']); // prettier-ignore
    show({ ...done, reading: aReading({ published, updated: published }) });
    expect(texts('.times')[0]).toMatch(/^Oct 14, 2026 · 2 min/);
  });

  it('says how much of a teaser can be read, where the page tells', () => {
    show({ ...done, reading: aReading({ verdict: 'teaser' }) });
    expect(texts('.note')[0]).toMatch(/^Only the beginning/);
    show({ ...done, reading: aReading({ verdict: 'teaser', readableShare: 0.148 }) });
    expect(texts('.note')[0]).toMatch(/^About 15% of this article/);
    show(done);
    expect(texts('.note')).toEqual([]);
  });

  it('shows where it is going until that page is read', () => {
    show({ ...initialState(done.options), moved: true, going: links[1] ?? null });
    expect(texts('.site, h1')).toEqual(['other.example', 'Lighthouse school']);
  });

  it('jumps to a sentence at a click and at Enter, and shows which one is marked', () => {
    show(done);
    const [first, second] = aSummary().sentences;
    find('.sentence').click();
    find('li:last-child .sentence').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(actions.jump.mock.calls).toEqual([[first], [second]]);
    find('li:last-child .sentence').focus();
    show({ ...done, marked: second ?? null });
    expect([...document.querySelectorAll('.sentence')].map(one => one.ariaPressed)).toEqual(['false', 'true']);
    expect(document.activeElement?.textContent).toBe(second?.text);
  });

  it('lets Tab reach one sentence: the first, then the one last used', () => {
    show(done);
    const order = () => [...document.querySelectorAll<HTMLElement>('.sentence')].map(one => one.tabIndex);
    expect(order()).toEqual([0, -1]);
    find('li:last-child .sentence').focus();
    expect(order()).toEqual([-1, 0]);
  });

  it('shows one sentence alone, the most important, and then leaves the length out of it', () => {
    show({ ...done, options: { ...done.options, format: 'sentence' } });
    expect(texts('.sentence')).toEqual(['The harbour has become quiet at night.']);
    expect(document.querySelector('fieldset')?.disabled).toBe(true);
  });

  it('announces a status once, and again when the same is said anew', () => {
    show({ ...done, status: { key: 'copied' } });
    const said = find('[role=status]').firstElementChild;
    expect(said?.textContent).toBe('Copied');
    show({ ...done, status: { key: 'summaryReady', values: { count: 2 } } });
    expect(find('[role=status] .unseen').textContent).toBe('Summary of 2 sentences');
    const status = { key: 'copied' } as const;
    show({ ...done, status });
    expect(find('[role=status]').firstElementChild).not.toBe(said);
    const again = find('[role=status]').firstElementChild;
    show({ ...done, status, options: { ...done.options, length: 'long' } });
    expect(find('[role=status]').firstElementChild).toBe(again);
  });

  it('does not announce a failure again when something else changes', () => {
    const failed: State = { ...done, phase: 'failed', summary: null, failure: { code: 'noText', detail: '' } };
    show(failed);
    const alert = find('[role=alert]');
    show({ ...failed, options: { ...done.options, length: 'long' } });
    expect(find('[role=alert]')).toBe(alert);
  });

  it('shows help and report in place of the result, with focus on their heading', () => {
    show({ ...done, panel: 'help' });
    expect(document.activeElement?.textContent).toBe('Keys');
    expect(find('.result').hidden).toBe(true);
    expect(texts('kbd')).toContain('Esc');
    show({ ...done, panel: 'report' });
    expect(texts('.diagnostics')).toEqual(['Précis 1.0']);
    find('.panel .action').click();
    expect(actions.copyDiagnostics).toHaveBeenCalledOnce();
    find('.panel .quiet').click();
    expect(actions.showPanel).toHaveBeenCalledExactlyOnceWith(null);
    show(done);
    expect([find('.result').hidden, find('.panel').hidden]).toEqual([false, true]);
  });

  it('copies in the form that one chooses', () => {
    show(done);
    expect(find('.tool.copy').getAttribute('popovertarget')).toBe(find('.menu').id);
    expect(texts('.menu button')).toEqual(['Plain text', 'Markdown']);
    find('.menu .markdown').click();
    expect(actions.copySummary).toHaveBeenCalledExactlyOnceWith('markdown');
  });

  it('says that only a selection was summarized, and leads to the whole page', () => {
    show(done);
    expect(texts('.selection')).toEqual([]);
    show({ ...done, reading: aReading({ selection: { blocks: [], language: 'en', direction: 'ltr' } }) });
    expect(texts('.selection')).toEqual(['Summary of your selectionWhole page']);
    find('.selection .whole').click();
    expect(actions.summarizeWhole).toHaveBeenCalledOnce();
  });

  it('says what to do in a panel, without a way on of its own', () => {
    show({ ...initialState(done.options, true), phase: 'failed', failure: { code: 'needsClick', detail: '' } });
    expect(find('.notice').textContent).toMatch(/^Click the Précis button in the toolbar/);
    expect(texts('.notice button')).toEqual([]);
    expect(find('.tool.panel').hidden).toBe(true);
  });

  it('offers to take along the sentence clicked last, below it', () => {
    const [first, second] = aSummary().sentences;
    show({ ...done, chosen: second ?? null });
    expect(texts('li .sentence-actions')).toHaveLength(1);
    expect(find('li:nth-child(2) .sentence-actions').textContent).toBe('Copy sentenceCopy link');
    const button = find('.sentence-actions button');
    button.focus();
    show({ ...done, chosen: second ?? null, status: { key: 'copied' } });
    expect(document.activeElement).toBe(button);
    show({ ...done, chosen: first ?? null });
    find('li:first-child .sentence-actions button').click();
    expect(actions.copySentence).toHaveBeenCalledExactlyOnceWith(first);
    find('li:first-child .sentence-actions button + button').click();
    expect(actions.copyLink).toHaveBeenCalledExactlyOnceWith(first);
    show({ ...done, chosen: first ?? null, options: { ...done.options, format: 'paragraph' } });
    expect(texts('p.paragraph > .sentence-actions')).toHaveLength(1);
    show(done);
    expect(texts('.sentence-actions')).toEqual([]);
  });

  it('offers to copy only where there is a summary, and a complaint about any result', () => {
    show(initialState(done.options));
    expect([find('.tool.copy').hidden, find('.tool.report').hidden]).toEqual([true, true]);
    show({ ...done, summary: null, failure: { code: 'noText', detail: '' } });
    expect([find('.tool.copy').hidden, find('.tool.report').hidden]).toEqual([true, false]);
    show(done);
    expect([find('.tool.copy').hidden, find('.tool.report').hidden]).toEqual([false, false]);
    for (const name of ['report', 'help', 'gear']) find(`.tool.${name}`).click();
    expect(actions.showPanel.mock.calls).toEqual([['report'], ['help']]);
    expect(actions.openOptions).toHaveBeenCalledOnce();
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
