import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { takeNotice, tell } from '../../src/browser/notices';

const action = {
  setPopup: vi.fn(() => Promise.resolve()),
  openPopup: vi.fn(() => Promise.resolve()),
  setBadgeText: vi.fn(() => Promise.resolve()),
  setTitle: vi.fn(() => Promise.resolve()),
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  Object.assign(browser, { action });
});
afterEach(async () => {
  vi.useRealTimers();
  await browser.storage.session.clear();
});

it('leaves word for the popup that it opens, in its tab, once', async () => {
  await tell(7, 'noNext');
  expect(action.openPopup).toHaveBeenCalledOnce();
  expect(await takeNotice(8)).toBeNull();
  expect(await takeNotice(7)).toBe('noNext');
  expect(await takeNotice(7)).toBeNull();
});

it('leaves failures to the popup, which says them anyway', async () => {
  await tell(7, 'failure_restricted');
  expect(action.openPopup).toHaveBeenCalledOnce();
  expect(await takeNotice(7)).toBeNull();
});

it('shows a badge for a moment where no popup opens by itself', async () => {
  action.openPopup.mockRejectedValueOnce(new Error('openPopup requires a user gesture'));
  const told = tell(7, 'failure_restricted');
  await vi.advanceTimersByTimeAsync(100);
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '!' });
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({
    tabId: 7,
    title: expect.stringMatching(/^The browser keeps this page closed/) as string,
  });
  await vi.advanceTimersByTimeAsync(6_000);
  await told;
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'Summarize this page' });
  expect(await takeNotice(7)).toBeNull();
});

it('shows the badge, too, where no word can be left, and complains of no tab that is closed meanwhile', async () => {
  const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
  action.setBadgeText.mockImplementation(() =>
    action.setBadgeText.mock.calls.length > 1 ? Promise.reject(new Error('No tab with id: 7.')) : Promise.resolve(),
  );
  const told = tell(7, 'noNext');
  await vi.advanceTimersByTimeAsync(7_000);
  await told;
  expect(action.openPopup).not.toHaveBeenCalled();
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
  set.mockRestore();
});
