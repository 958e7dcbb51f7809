import { onInstalled, wasWelcomed, welcome } from '../browser/install';
import { answerPopups } from '../browser/port';
import { forgetAll, loadOptions, remember, watchOptions } from '../browser/storage';
import { readPage } from '../browser/tab-page';
import { isPrivate } from '../browser/tabs';
import { firstRun } from './first-run';
import { summarizeTab } from './summarize-tab';

answerPopups((start, signal) => summarizeTab(start, { readPage, mayKeep, remember }, signal));
onInstalled(reason => firstRun(reason, { wasWelcomed, welcome }));
watchOptions(({ keepResults }) => {
  if (!keepResults) void forgetAll();
});

async function mayKeep(tabId: number): Promise<boolean> {
  return (await loadOptions()).keepResults && !(await isPrivate(tabId));
}
