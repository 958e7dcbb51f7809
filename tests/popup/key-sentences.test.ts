// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { aReading, aSummary } from '../fixtures/readings';
import { done, find, texts, showView, type Shown } from './shown-view';

let actions: Shown['actions'];
let show: Shown['show'];

beforeEach(() => {
  ({ actions, show } = showView());
});

describe('the key sentences', () => {
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

  it('shows one sentence alone, the most important, and then leaves the length out of it', () => {
    show({ ...done, options: { ...done.options, format: 'sentence' } });
    expect(texts('.sentence')).toEqual(['The harbour has become quiet at night.']);
    expect(document.querySelector('fieldset')?.disabled).toBe(true);
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
});
