// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { AdjacentLink } from '../../src/reading';
import { aReading } from '../fixtures/readings';
import { done, find, links, texts, showView, type Shown } from './shown-view';

let actions: Shown['actions'];
let show: Shown['show'];

beforeEach(() => {
  ({ actions, show } = showView());
});

describe('the cards of the neighbours', () => {
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
});
