import { vi } from 'vitest';
import { optionsToShow, recall, remember } from '../../../src/browser/storage';
import api from '../../fixtures/extension-api';
import { aSummary } from '../../fixtures/readings';
import { hangs, rejects } from '../injector';
import { FakePopup, page, tabId } from './fake-popup';
import { closedAt, opened, sound } from './opened-popup';
import type { FakeScenarios } from './scenarios';

const { local, session } = api.storage;

async function shown(): Promise<FakePopup> {
  const popup = new FakePopup();
  const options = optionsToShow();
  await vi.advanceTimersByTimeAsync(1_500);
  popup.dispatch({ type: 'options', options: await options });
  await popup.open();
  return popup;
}

export const storeFakes: FakeScenarios = {
  options: {
    async rejects() {
      vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('IO error: .../LOCK'));
      return (await shown()).end();
    },
    async offline() {
      vi.spyOn(local, 'get').mockImplementationOnce(hangs);
      return (await shown()).end();
    },
  },
  keep: {
    killed: async () => (await opened('remember', popup => popup.kills, 3)).end(),
    rejects: async () => (await opened('remember', () => rejects('The disk is broken'))).end(),
    async quota() {
      await remember(1, { reading: page(), summary: aSummary({ sentences: [] }) });
      vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
      const popup = await sound();
      if (!(await recall(tabId, page()))) throw new Error('the others did not give way');
      return popup.end();
    },
    reopened: closedAt('done'),
    closed: async () => (await opened('mayKeep', () => rejects('No tab with id: 7.'))).end(),
    offline: async () => (await opened('mayKeep', () => hangs, 3)).end(),
    async second() {
      const entry = { reading: page(), summary: aSummary() };
      await Promise.all([remember(1, entry), remember(2, entry), remember(3, entry)]);
      const { remembered } = await session.get('remembered');
      if (String(remembered) !== '1,2,3') throw new Error(`only ${String(remembered)} would give way`);
      await session.clear();
      return 'result';
    },
    async double() {
      const popup = await sound();
      popup.session.run(false);
      popup.session.run(true);
      await popup.settles();
      return popup.end();
    },
  },
  recall: {
    async rejects() {
      vi.spyOn(session, 'get').mockRejectedValueOnce(new Error('The disk is broken'));
      return (await sound()).end();
    },
    offline: async () => (await opened('recall', () => hangs)).end(),
  },
};
