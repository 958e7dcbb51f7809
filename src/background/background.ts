import { onCommand } from '../browser/commands';
import { offerMenu } from '../browser/context-menu';
import { onInstalled, onStarted, wasWelcomed, welcome } from '../browser/install';
import * as lineScripts from '../browser/line-scripts';
import { tell } from '../browser/notices';
import * as pageSkim from '../browser/page-skim';
import { fetchReading, findNeighbours, readPage } from '../browser/page-neighbours';
import { answerPageLines } from '../browser/page-line-requests';
import { canOpenPopup, leaveClicks, onToolbarClick, openPopup, takeFirstClicks } from '../browser/popup-opening';
import { answerPopups } from '../browser/port';
import { hasSidePanel, openSidePanel } from '../browser/side-panel';
import { allowedSites, leaveSite, watchAllowedSites } from '../browser/site-access';
import { forgetAll, loadOptions, optionsToShow, remember, watchOptions } from '../browser/storage';
import { beginReading, readArticle } from '../browser/tab-page';
import { leavesNoTrace, openAddress } from '../browser/tabs';
import { text } from '../browser/text';
import { runCommand } from './commands';
import { firstClick } from './first-click';
import { firstRun } from './first-run';
import { dismissLines, renewLine, showLineInOpenPages } from './line-sites';
import { choose, menuItems } from './page-menu';
import { pageLineJob } from './page-line-job';
import { peekArticle } from './peek-article';
import { summarizePages } from './summarize-pages';
import { summarizeTab } from './summarize-tab';

answerPopups((start, signal) => {
  if (start.type === 'peek') return peekArticle(start, { fetchReading }, signal);
  if (start.type === 'pages') return summarizePages(start, { readPage, fetchReading }, signal);
  return summarizeTab(start, { readArticle, findNeighbours, mayKeep, remember }, signal);
});
onToolbarClick(tabId => firstClick(tabId, { openPopup, beginReading, leaveClicks, tell }));
answerPageLines(pageLineJob(leaveSite));
onCommand((name, tabId) =>
  runCommand(name, tabId, { ...pageSkim, readArticle, readPage, loadOptions: optionsToShow, openAddress, tell }),
);
onInstalled(async reason => {
  // The lines in open pages belong to the version before.
  await Promise.all([firstRun(reason, { wasWelcomed, welcome }), keepLine(await allowedSites()), takeFirstClicks()]);
});
onStarted(() => {
  void takeFirstClicks();
  void keepLine([]);
});
watchAllowedSites(added => void keepLine(added));
const ways = { canOpenPopup, openPopup, hasSidePanel, openSidePanel };
offerMenu(
  () => menuItems(text, ways),
  (id, tabId) => choose(id, tabId, ways),
);
watchOptions(({ keepResults }) => {
  if (!keepResults) void forgetAll();
});

async function mayKeep(tabId: number): Promise<boolean> {
  return (await loadOptions()).keepResults && !(await leavesNoTrace(tabId));
}

/** One after the other, since browsers refuse a registration that is there already. */
async function keepLine(added: string[]): Promise<void> {
  const access = { ...lineScripts, allowedSites };
  await navigator.locks.request('page-line', async () => {
    await renewLine(access);
    await showLineInOpenPages(added, access);
    await dismissLines(access);
  });
}
