import { describe, expect, it, vi } from 'vitest';
import { choose, menuItems } from '../../src/background/page-menu';

function browserWith(popup: boolean, panel: boolean) {
  return {
    canOpenPopup: () => popup,
    openPopup: vi.fn(() => Promise.resolve()),
    hasSidePanel: () => panel,
    openSidePanel: vi.fn(() => Promise.resolve()),
  };
}

describe('the context menu', () => {
  it.each([
    ['all that can be done', true, true, ['actionTitle', 'summarizeSelection', 'openInPanel']],
    ['no panel where there is none', true, false, ['actionTitle', 'summarizeSelection']],
    ['the same where only a panel can be opened', false, true, ['actionTitle', 'summarizeSelection', 'openInPanel']],
    ['nothing where nothing can be opened', false, false, []],
  ])('offers %s', (_, popup, panel, ids) => {
    expect(menuItems(key => key, browserWith(popup, panel)).map(({ id }) => id)).toEqual(ids);
  });

  it('offers the selection where there is one, else the page', () => {
    const items = menuItems(key => `[${key}]`, browserWith(true, true));
    expect(items.map(({ title, contexts }) => [title, contexts])).toEqual([
      ['[actionTitle]', ['page']],
      ['[summarizeSelection]', ['selection']],
      ['[openInPanel]', ['page', 'selection']],
    ]);
  });

  it.each([
    ['actionTitle', true, 'openPopup'],
    ['summarizeSelection', true, 'openPopup'],
    ['openInPanel', true, 'openSidePanel'],
    ['actionTitle', false, 'openSidePanel'],
  ] as const)('at a click on %s opens at once, popups can be opened: %s, by %s', (id, popup, way) => {
    const ways = browserWith(popup, true);
    void choose(id, 7, ways);
    expect(ways[way]).toHaveBeenCalledExactlyOnceWith(7);
    expect(ways.openPopup.mock.calls.length + ways.openSidePanel.mock.calls.length).toBe(1);
  });
});
