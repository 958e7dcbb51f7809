import type { Notice } from '../browser/notices';
import { warmUp } from '../summary/summarize';

type Ways = {
  openPopup: (tabId: number) => Promise<void>;
  beginReading: (tabId: number, askers: number) => Promise<unknown>;
  leaveClicks: () => Promise<void>;
  tell: (tabId: number, notice: Notice) => Promise<void>;
};

/**
 * Opens the popup, and has the page read while its window is being built. Where a window has no place for a popup, as an
 * installed web app, the next click is the browser's own affair, and the reader is told to make it.
 */
export async function firstClick(tabId: number, ways: Ways): Promise<void> {
  const opened = ways.openPopup(tabId);
  void ways.beginReading(tabId, 3);
  warmUp();
  try {
    await opened;
  } catch (error) {
    console.info('No popup opens at a click:', error);
    await ways.leaveClicks();
    await ways.tell(tabId, 'failure_needsClick');
  }
}
