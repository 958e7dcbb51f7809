import { localizePage } from '../browser/extension-page';
import { loadOptions } from '../browser/storage';
import { currentTab } from '../browser/tabs';
import { showTabSummary } from './tab-summary';

async function main(): Promise<void> {
  localizePage('appName');
  const [options, tabId] = await Promise.all([loadOptions(), currentTab()]);
  await showTabSummary(tabId, options);
}

void main();
