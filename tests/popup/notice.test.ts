// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { failureCodes } from '../../src/failure';
import { initialState, type State } from '../../src/popup/state';
import { aReading } from '../fixtures/readings';
import { done, find, texts, showView, type Shown } from './shown-view';

let actions: Shown['actions'];
let show: Shown['show'];

beforeEach(() => {
  ({ actions, show } = showView());
});

describe('what the popup has to say', () => {
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

  it('says how much of a teaser can be read, where the page tells', () => {
    show({ ...done, reading: aReading({ verdict: 'teaser' }) });
    expect(texts('.note')[0]).toMatch(/^Only the beginning/);
    show({ ...done, reading: aReading({ verdict: 'teaser', readableShare: 0.148 }) });
    expect(texts('.note')[0]).toMatch(/^About 15% of this article/);
    show(done);
    expect(texts('.note')).toEqual([]);
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

  it('says that only a selection was summarized, and leads to the whole page', () => {
    show(done);
    expect(texts('.selection')).toEqual([]);
    show({ ...done, reading: aReading({ selection: { blocks: [], language: 'en', direction: 'ltr' } }) });
    expect(texts('.selection')).toEqual(['Summary of your selectionWhole page']);
    find('.selection .whole').click();
    expect(actions.summarizeWhole).toHaveBeenCalledOnce();
  });

  it('leaves focus where a button was that did its work', () => {
    const failed: State = { ...done, phase: 'failed', summary: null, failure: { code: 'tooShort', detail: '' } };
    const selected = { ...done, reading: aReading({ selection: { blocks: [], language: 'en', direction: 'ltr' } }) };
    for (const state of [failed, selected]) {
      show(state);
      find('.notice button, .selection button').focus();
      show(done);
      expect(document.activeElement?.parentElement).toBe(find('.result'));
    }
  });

  it('says what to do in a panel, without a way on of its own', () => {
    show({ ...initialState(done.options, true), phase: 'failed', failure: { code: 'needsClick', detail: '' } });
    expect(find('.notice').textContent).toMatch(/^Click the Précis button in the toolbar/);
    expect(texts('.notice button')).toEqual([]);
    expect(find('.tool.panel').hidden).toBe(true);
  });
});
