import { localizePage } from '../browser/extension-page';
import { tellPanel } from '../browser/panel-call';
import { startJob } from '../browser/port';
import { optionsToShow, recall } from '../browser/storage';
import { beginReading, identityOf } from '../browser/tab-page';
import { currentTab } from '../browser/tabs';
import { withHeadStart } from './head-start';
import { showSidePanel } from './side-panel';
import { showTabSummary } from './tab-summary';

async function showPopup(): Promise<void> {
  const tabId = await currentTab();
  // The page takes longest: it is read while the popup is still being built.
  const ahead = withHeadStart(tabId, { startJob, beginReading, identityOf, recall });
  const [options] = await Promise.all([optionsToShow(), parsed()]);
  localizePage('appName');
  const gone = new AbortController();
  // Firefox lets events reach a closing popup, whose timers are gone by then.
  addEventListener('pagehide', () => {
    gone.abort();
  });
  showTabSummary(tabId, options, gone.signal, { ahead });
  // Beside an open panel, the click was for that: the popup would say the same again, over the page.
  tellPanel(tabId, close);
}

/** Of its document; what is in it is hardly more than this script. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

// One script for both: all that they show is the same.
void (document.documentElement.dataset['place'] === 'side-panel' ? showSidePanel() : showPopup());
