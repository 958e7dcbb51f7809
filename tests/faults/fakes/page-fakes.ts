import { vi } from 'vitest';
import { startSkim, endSkim, isSkimming } from '../../../src/browser/page-skim';
import { Skimming } from '../../../src/popup/skimming';
import { fetchSummary } from '../../../src/page-line/fetch-summary';
import { askBackground, isConnected } from '../../../src/browser/page-line-requests';
import { optionsToShow } from '../../../src/browser/storage';
import { parseOptions } from '../../../src/options';
import type { PageLineAnswer } from '../../../src/page-line-messages';
import api from '../../fixtures/extension-api';
import { aSummary } from '../../fixtures/readings';
import type { End } from '../cell';
import { hangs, rejects } from '../injector';
import { popupActions, saidIn } from './fake-actions';
import { neighbour, page, tabId } from './fake-popup';
import type { FakeScenarios } from './scenarios';

const [sentence] = aSummary().sentences;

/** What the browser says where a page cannot be reached. */
function pageSays(words: string): void {
  Object.assign(api, {
    scripting: { executeScript: rejects(words), insertCSS: rejects(words) },
    tabs: { sendMessage: rejects('Could not establish connection.'), update: rejects(words) },
  });
}

async function mark(words: string): Promise<End> {
  pageSays(words);
  const popup = popupActions();
  if (sentence) popup.actions.jump(sentence);
  return saidIn(popup, 'markGone');
}

async function skim(words: string): Promise<End> {
  pageSays(words);
  const popup = popupActions();
  const { state, dispatch } = popup.summary;
  const skimming = new Skimming(tabId, { startSkim, endSkim, isSkimming, state, dispatch });
  await skimming.toggle();
  if (state().skimming) throw new Error('it is said to be on');
  return saidIn(popup, 'skimNothing');
}

async function copy(act: (popup: ReturnType<typeof popupActions>) => void): Promise<End> {
  const writeText = vi.fn(rejects('NotAllowedError'));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const popup = popupActions();
  act(popup);
  const end = await saidIn(popup, 'copyFailed');
  vi.unstubAllGlobals();
  return end;
}

async function line(sendMessage: () => unknown): Promise<End> {
  Object.assign(api, { runtime: { id: 'ours', sendMessage } });
  const fetched = fetchSummary(page(), { askBackground, isConnected });
  await vi.advanceTimersByTimeAsync(60_000);
  const end = await fetched;
  if ('summary' in end) return 'result';
  return end.problem === 'lost' ? 'said' : end.problem;
}
const answers = (): Promise<PageLineAnswer> => Promise.resolve({ ok: true, summary: aSummary() });

export const pageFakes: FakeScenarios = {
  open: {
    async closed() {
      pageSays('No tab with id: 7.');
      const popup = popupActions();
      popup.actions.open(neighbour, 'sameTab');
      if (!popup.summary.state().going) throw new Error('not on the way');
      await vi.advanceTimersByTimeAsync(10);
      if (popup.summary.state().going) throw new Error('on the way to nowhere');
      return 'gone';
    },
  },
  mark: {
    closed: () => mark('No tab with id: 7.'),
    navigated: () => mark('Frame with ID 0 was removed.'),
    withdrawn: () => mark('Missing host permission for the tab'),
  },
  skim: {
    closed: () => skim('No tab with id: 7.'),
    withdrawn: () => skim('Missing host permission for the tab'),
  },
  copy: {
    rejects: () =>
      copy(({ actions }) => {
        actions.copySummary('text');
      }),
    withdrawn: () =>
      copy(({ actions }) => {
        actions.copyDiagnostics();
      }),
    async closed() {
      pageSays('No tab with id: 7.');
      const writeText = vi.fn(() => Promise.resolve());
      vi.stubGlobal('navigator', { clipboard: { writeText } });
      const popup = popupActions();
      if (sentence) popup.actions.copyLink(sentence);
      await saidIn(popup, 'copiedPageLink');
      vi.unstubAllGlobals();
      return 'result';
    },
  },
  line: {
    killed: () => line(vi.fn(answers).mockRejectedValueOnce(new Error('closed'))),
    offline: () => line(hangs),
    // Chromium takes `runtime` away from a page whose extension is gone.
    async reloaded() {
      Object.assign(api, { runtime: undefined });
      const fetched = await fetchSummary(page(), { askBackground, isConnected });
      const asked = askBackground({ type: 'notOnThisSite' });
      await asked.catch(() => null);
      return 'problem' in fetched && fetched.problem === 'lost' ? 'said' : 'result';
    },
    async rejects() {
      vi.spyOn(api.storage.local, 'get').mockRejectedValueOnce(new Error('IO error'));
      if (JSON.stringify(await optionsToShow()) !== JSON.stringify(parseOptions({}))) throw new Error('no options');
      return line(answers);
    },
  },
};
