// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { begun } from '../../src/popup/ahead';
import { initialState } from '../../src/popup/state';
import type { AdjacentLink } from '../../src/reading';
import { aReading, aSummary } from '../fixtures/readings';
import { done, find, links, texts, showView, type Shown } from './shown-view';

let actions: Shown['actions'];
let show: Shown['show'];

beforeEach(() => {
  ({ actions, show } = showView());
});

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

  it('leaves out dates and times where the reader does not want them', () => {
    const reading = aReading({ published: '2024-03-05' });
    show({ ...done, reading });
    expect(texts('.times')).toEqual(['Mar 5, 2024 · 2 min read · summary 10 sec · saves 2 minutes']);
    show({ ...done, reading, options: { ...done.options, readingTime: false } });
    expect(texts('.times')).toEqual(['Mar 5, 2024']);
    show({ ...done, reading, options: { ...done.options, readingTime: false, date: false } });
    expect(texts('.times')).toEqual([]);
  });

  it('says when the article appeared and changed, and that a summary saves little', () => {
    const published = '2026-10-14';
    show({ ...done, reading: aReading({ published, updated: '2026-10-15' }), summary: aSummary({ words: 60 }) });
    expect(texts('.times')).toEqual(['Oct 14, 2026 · updated Oct 15, 2026 · 1 min read · summary 10 sec · the summary saves little']); // prettier-ignore
    show({ ...done, reading: aReading({ published, updated: published }) });
    expect(texts('.times')[0]).toMatch(/^Oct 14, 2026 · 2 min/);
  });

  it('shows where it is going until that page is read', () => {
    show({ ...initialState(done.options), moved: true, going: links[1] ?? null });
    expect(texts('.site, h1')).toEqual(['other.example', 'Lighthouse school']);
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
