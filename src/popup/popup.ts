import { localizePage } from '../browser/extension-page';
import { tellPanel } from '../browser/panel-call';
import { loadOptions } from '../browser/storage';
import { currentTab } from '../browser/tabs';
import { showSidePanel } from './side-panel';
import { showTabSummary } from './tab-summary';

async function showPopup(): Promise<void> {
  localizePage('appName');
  const [options, tabId] = await Promise.all([loadOptions(), currentTab()]);
  const gone = new AbortController();
  // Firefox lets events reach a closing popup, whose timers are gone by then.
  addEventListener('pagehide', () => {
    gone.abort();
  });
  showTabSummary(tabId, options, gone.signal);
  // Beside an open panel, the click was for that: the popup would say the same again, over the page.
  tellPanel(tabId, close);
}

// One script for both: all that they show is the same.
void (document.documentElement.dataset['place'] === 'side-panel' ? showSidePanel() : showPopup());
