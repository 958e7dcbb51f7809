import { vi } from 'vitest';
import { failureFor } from '../../../src/browser/page-answer';
import { findNeighbours } from '../../../src/browser/page-neighbours';
import api from '../../fixtures/extension-api';
import type { End } from '../cell';
import { hangs, struck } from '../injector';
import { FakePopup } from './fake-popup';
import { closedAt, opened } from './opened-popup';
import type { FakeScenarios } from './scenarios';

const refuses = (words: string) => () => Promise.reject(failureFor(new Error(words)));

/** The summary stays, whatever becomes of the search. */
async function sought(blow: (popup: FakePopup) => () => unknown): Promise<End> {
  const popup = await opened('findNeighbours', blow);
  if (!popup.state.summary) throw new Error('the summary is gone');
  return popup.end();
}

export const neighbourFakes: FakeScenarios = {
  neighbours: {
    killed: () => sought(popup => popup.kills),
    closed: () => sought(() => refuses('No tab with id: 7.')),
    withdrawn: () => sought(() => refuses('Missing host permission for the tab')),
    reopened: closedAt('neighbours'),
    async navigated() {
      const popup = new FakePopup();
      popup.port = struck(popup.port, 'findNeighbours', () => {
        popup.session.left();
        return refuses('Frame with ID 0 was removed.')();
      });
      void popup.session.open();
      await vi.advanceTimersByTimeAsync(50);
      await popup.session.arrived();
      await popup.settles();
      return popup.end();
    },
    offline() {
      Object.assign(api, { scripting: { executeScript: hangs } });
      vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
      return sought(() => () => findNeighbours(7, new AbortController().signal));
    },
  },
};
