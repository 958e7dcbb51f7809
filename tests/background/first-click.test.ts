import { expect, it, vi } from 'vitest';
import { firstClick } from '../../src/background/first-click';

function ways() {
  return {
    openPopup: vi.fn(() => Promise.resolve()),
    beginReading: vi.fn(() => Promise.resolve(null)),
    leaveClicks: vi.fn(() => Promise.resolve()),
    tell: vi.fn(() => Promise.resolve()),
  };
}

it('opens the popup at once, and has the page read for the popup and the job too', async () => {
  const { openPopup, beginReading, leaveClicks, tell } = ways();
  await firstClick(7, { openPopup, beginReading, leaveClicks, tell });
  expect(openPopup).toHaveBeenCalledExactlyOnceWith(7);
  expect(beginReading).toHaveBeenCalledExactlyOnceWith(7, 3);
  expect(openPopup.mock.invocationCallOrder[0]).toBeLessThan(beginReading.mock.invocationCallOrder[0] ?? 0);
  expect(leaveClicks).not.toHaveBeenCalled();
  expect(tell).not.toHaveBeenCalled();
});

it('asks for another click, which is the browser’s own affair, where no popup opens', async () => {
  const { openPopup, beginReading, leaveClicks, tell } = ways();
  openPopup.mockRejectedValueOnce(new Error('Browser window has no toolbar.'));
  await firstClick(7, { openPopup, beginReading, leaveClicks, tell });
  expect(tell).toHaveBeenCalledExactlyOnceWith(7, 'failure_needsClick');
  expect(leaveClicks.mock.invocationCallOrder[0]).toBeLessThan(tell.mock.invocationCallOrder[0] ?? 0);
});
