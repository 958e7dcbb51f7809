import { vi } from 'vitest';
import { loadOptions } from '../../../src/browser/storage';
import type { MessageKey } from '../../../src/browser/text';
import { parseOptions } from '../../../src/options';
import { initialState, reduce, type State } from '../../../src/popup/state';
import { tabActions, type TabSummary } from '../../../src/popup/tab-actions';
import { aSummary } from '../../fixtures/readings';
import type { End } from '../cell';
import { page, tabId } from './fake-popup';

/** What a reader can do in a popup that shows a summary, done to the fake browser. */
export function popupActions() {
  let state: State = { ...initialState(parseOptions({})), phase: 'done', reading: page(), summary: aSummary() };
  const summary = {
    tabId,
    state: () => state,
    dispatch: (event: Parameters<TabSummary['dispatch']>[0]) => {
      state = reduce(state, event);
    },
    diagnostics: () => 'Précis',
    giveWay: () => undefined,
  };
  return { actions: tabActions(summary as TabSummary), summary };
}

/** Waits for a line that says why nothing changed; what was stored is what is shown. */
export async function saidIn({ summary }: ReturnType<typeof popupActions>, key: MessageKey): Promise<End> {
  await vi.advanceTimersByTimeAsync(1_000);
  const { status, options } = summary.state();
  if (status?.key !== key) throw new Error(`it says ${status?.key ?? 'nothing'}`);
  if (JSON.stringify(await loadOptions()) !== JSON.stringify(options)) throw new Error('it shows what is not stored');
  return 'said';
}
