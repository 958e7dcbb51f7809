import type { Skim } from '../page-scripts';
import { callInPage } from './page-mark';
import { text } from './text';

/** Begins skim mode in the tab's page, or begins it anew. How many sentences it found; 0 also where no page answers. */
export async function startSkim(tabId: number, skim: Skim): Promise<number> {
  const words = {
    begun: skim.sentences.map((_, index) => text('skimBegun', { count: index + 1 })),
    ended: text('skimEnded'),
  };
  return ((await callInPage(tabId, { name: 'skim', args: [skim, words] })) as number | null) ?? 0;
}

export async function isSkimming(tabId: number): Promise<boolean> {
  return (await callInPage(tabId, { name: 'isSkimming', args: [] })) === true;
}

export async function endSkim(tabId: number): Promise<void> {
  await callInPage(tabId, { name: 'endSkim', args: [] });
}
