import { expect, it, vi } from 'vitest';
import { answerClicks, tellPanel } from '../../src/browser/panel-call';

it('tells the panel that shows the tab of the click, and whoever told it that the panel takes over', async () => {
  const [mine, other] = [vi.fn((tabId: number) => tabId === 7), vi.fn(() => false)];
  answerClicks(mine);
  answerClicks(other);
  const [taken, nobody] = [vi.fn(), vi.fn()];
  tellPanel(8, nobody);
  tellPanel(7, taken);
  await vi.waitFor(() => {
    expect(taken).toHaveBeenCalledOnce();
  });
  expect(mine.mock.calls).toEqual([[8], [7]]);
  expect(other).toHaveBeenCalledTimes(2);
  expect(nobody).not.toHaveBeenCalled();
});
