import type { CommandName } from '../browser/commands';
import type { Notice } from '../browser/notices';
import { failureOf } from '../failure';
import type { Options } from '../options';
import type { PageArticle, Reading } from '../reading';
import type { Skim } from '../page-scripts';
import { skimOf } from '../summary/skim';
import { summaryOf } from './summarize-tab';

export type CommandAccess = {
  /** @throws PageFailure */
  readArticle: (tabId: number, signal: AbortSignal) => Promise<PageArticle>;
  readPage: (tabId: number, signal: AbortSignal) => Promise<Reading>;
  loadOptions: () => Promise<Options>;
  openAddress: (tabId: number, url: string, where: Options['openLinks']) => Promise<void>;
  isSkimming: (tabId: number) => Promise<boolean>;
  startSkim: (tabId: number, skim: Skim) => Promise<number>;
  endSkim: (tabId: number) => Promise<void>;
  /** Says why nothing happened. */
  tell: (tabId: number, notice: Notice) => Promise<void>;
};

/** As long as a reader may wait for a page that still loads. */
const patience = 15_000;

/** Does what a key of the browser's is for, in the page where it was pressed; where that cannot be, it says so. */
export async function runCommand(name: CommandName, tabId: number, access: CommandAccess): Promise<void> {
  try {
    const problem = await (name === 'skim' ? toggleSkim(tabId, access) : openNeighbour(name, tabId, access));
    if (problem) await access.tell(tabId, problem);
  } catch (error) {
    await access.tell(tabId, `failure_${failureOf(error).code}`);
  }
}

async function openNeighbour(
  direction: 'previous' | 'next',
  tabId: number,
  { readPage, loadOptions, openAddress }: CommandAccess,
): Promise<Notice | null> {
  const { links } = await readPage(tabId, AbortSignal.timeout(patience));
  // The first one, as the popup's keys open it.
  const link = links.find(one => one.direction === direction);
  if (!link) return direction === 'previous' ? 'noPrevious' : 'noNext';
  await openAddress(tabId, link.url, (await loadOptions()).openLinks);
  return null;
}

async function toggleSkim(
  tabId: number,
  { isSkimming, startSkim, endSkim, readArticle, loadOptions }: CommandAccess,
): Promise<Notice | null> {
  if (await isSkimming(tabId)) {
    await endSkim(tabId);
    return null;
  }
  const article = await readArticle(tabId, AbortSignal.timeout(patience));
  const count = await startSkim(tabId, skimOf(article, summaryOf(article, false), await loadOptions()));
  return count > 0 ? null : 'skimNothing';
}
