import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { leaveClicks, onToolbarClick, openPopup, takeFirstClicks } from '../../src/browser/popup-opening';

type Clicked = (tab: { id?: number }) => void;
const asked: string[] = [];
const action = {
  onClicked: { addListener: vi.fn<(clicked: Clicked) => void>() },
  setPopup: vi.fn(({ popup, tabId }: { popup: string; tabId?: number }) => {
    asked.push(`set ${popup || 'none'} in ${tabId ?? 'all'}`);
    return Promise.resolve();
  }),
  openPopup: vi.fn(() => {
    asked.push('open');
    return Promise.resolve();
  }),
};
beforeEach(() => {
  asked.length = 0;
  Object.assign(browser, { action, runtime: {} });
});

it('gives the tab a popup before it opens it', async () => {
  await openPopup(7);
  expect(asked).toEqual(['set popup.html in 7', 'open']);
});

it('says so where none opens', async () => {
  action.openPopup.mockRejectedValueOnce(new Error('Browser window has no toolbar.'));
  await expect(openPopup(7)).rejects.toThrow('no toolbar');
});

it('takes first clicks in Chromium, and leaves them again', async () => {
  await takeFirstClicks();
  await leaveClicks();
  expect(asked).toEqual(['set none in all', 'set popup.html in all']);
});

it('takes none where it could not open the popup', async () => {
  Object.assign(browser, { action: { setPopup: action.setPopup } });
  await takeFirstClicks();
  expect(asked).toEqual([]);
});

it('takes none in Firefox', async () => {
  Object.assign(browser, { runtime: { getBrowserInfo: () => Promise.resolve({}) } });
  await takeFirstClicks();
  expect(asked).toEqual([]);
});

it('tells of clicks on tabs that have a number', () => {
  const clicked = vi.fn(() => Promise.resolve());
  onToolbarClick(clicked);
  const click = action.onClicked.addListener.mock.lastCall?.[0];
  click?.({});
  click?.({ id: 7 });
  expect(clicked).toHaveBeenCalledExactlyOnceWith(7);
});
