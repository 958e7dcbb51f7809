import browser from 'webextension-polyfill';
import type { FailureCode } from '../failure';
import { openPopup } from './popup-opening';
import { text, type MessageKey } from './text';

export type Notice = 'noPrevious' | 'noNext' | 'skimNothing' | `failure_${FailureCode}`;

const shownFor = 6_000;

/**
 * Says why a key did nothing: in the popup, since most buttons are not in the toolbar where a badge would be seen. Where
 * the browser opens none by itself (Firefox without extensions.openPopupWithoutUserGesture.enabled), by a badge and a
 * tooltip for a moment.
 */
export async function tell(tabId: number, notice: Notice): Promise<void> {
  try {
    // What failed, the popup finds out and says itself.
    if (!notice.startsWith('failure_')) await browser.storage.session.set({ [keyOf(tabId)]: notice });
    await openPopup(tabId);
  } catch (error) {
    console.info('No popup opens by itself:', error);
    // Neither a broken store nor a tab that is closed meanwhile is worth a complaint.
    await Promise.allSettled([browser.storage.session.remove(keyOf(tabId)), showBadge(tabId, notice)]);
  }
}

/** What the popup was opened to say in a tab, once. */
export async function takeNotice(tabId: number): Promise<MessageKey | null> {
  const { [keyOf(tabId)]: notice } = await browser.storage.session.get(keyOf(tabId));
  if (typeof notice !== 'string') return null;
  await browser.storage.session.remove(keyOf(tabId));
  return notice as MessageKey;
}

/** Should the worker die before it is taken away, it goes with the page. */
async function showBadge(tabId: number, notice: Notice): Promise<void> {
  await browser.action.setTitle({ tabId, title: text(notice) });
  await browser.action.setBadgeText({ tabId, text: '!' });
  await new Promise(resolve => setTimeout(resolve, shownFor));
  await browser.action.setTitle({ tabId, title: text('actionTitle') });
  await browser.action.setBadgeText({ tabId, text: '' });
}

function keyOf(tabId: number): string {
  return `notice-${tabId}`;
}
