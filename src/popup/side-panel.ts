import { localizePage } from '../browser/extension-page';
import { answerClicks } from '../browser/panel-call';
import { optionsToShow, watchOptions } from '../browser/storage';
import { currentTab, watchCurrentTab } from '../browser/tabs';
import { showTabSummary, type Shown } from './tab-summary';

/** The summary of the tab beside it; another one when the window shows another tab. */
export async function showSidePanel(): Promise<void> {
  localizePage('appName');
  let options = await optionsToShow();
  watchOptions(changed => {
    options = changed;
  });
  let shown: (Shown & { tabId: number }) | null = null;
  let over = new AbortController();
  const show = (tabId: number) => {
    over.abort();
    over = new AbortController();
    shown = { tabId, ...showTabSummary(tabId, options, over.signal, { inPanel: true }) };
  };
  answerClicks(tabId => {
    // Chromium may keep a panel that gave way to another one.
    const isHere = shown?.tabId === tabId && document.visibilityState === 'visible';
    if (isHere) shown?.clicked();
    return isHere;
  });
  addEventListener('pagehide', () => {
    over.abort();
  });
  await watchCurrentTab(show);
  show(await currentTab());
}
