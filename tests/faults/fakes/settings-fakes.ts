import { vi } from 'vitest';
import { runCommand, type CommandAccess } from '../../../src/background/commands';
import { renewLine, type LineAccess } from '../../../src/background/line-sites';
import { takeNotice, tell } from '../../../src/browser/notices';
import { loadOptions, optionsToShow, saveOptions } from '../../../src/browser/storage';
import { PageFailure } from '../../../src/failure';
import { keeping } from '../../../src/options-page/keeping';
import api from '../../fixtures/extension-api';
import type { End } from '../cell';
import { hangs, rejects, struck } from '../injector';
import { popupActions, saidIn } from './fake-actions';
import { neighbour, page, tabId } from './fake-popup';
import type { FakeScenarios } from './scenarios';

const { local, session } = api.storage;
const site = 'https://courier.example/*';

function toggle(words: string): Promise<End> {
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error(words));
  const popup = popupActions();
  popup.actions.change({ length: 'short' });
  return saidIn(popup, 'notSaved');
}

async function reset(which: 'get' | 'set', words: string): Promise<End> {
  await saveOptions({ length: 'long' });
  vi.spyOn(local, which).mockRejectedValueOnce(new Error(words));
  const section = keeping({ load: loadOptions, save: saveOptions });
  section.querySelector<HTMLElement>('button:nth-of-type(3)')?.click();
  await vi.advanceTimersByTimeAsync(10);
  const said = section.querySelector('.said span')?.textContent ?? '';
  if (!said.includes('nothing has changed')) throw new Error(`it says ${said}`);
  if ((await loadOptions()).length !== 'long') throw new Error('it was reset');
  return 'said';
}

function siteSwitch(show: boolean, answers: Record<string, unknown>): ReturnType<typeof popupActions> {
  const getAll = () => Promise.resolve({ origins: show ? [] : [site] });
  Object.assign(api, { permissions: { getAll, ...answers } });
  const popup = popupActions();
  popup.actions.showOnSite(show);
  return popup;
}

/** A key that has something to say, over what goes wrong when it is said. */
async function command(
  given: Partial<CommandAccess> = {},
  action: Record<string, unknown> = {},
  needsNoWord = false,
): Promise<End> {
  const setBadgeText = vi.fn(() => Promise.resolve());
  const [setPopup, openPopup] = [vi.fn(() => Promise.resolve()), vi.fn(() => Promise.resolve())];
  Object.assign(api, { action: { setPopup, openPopup, setBadgeText, setTitle: () => Promise.resolve(), ...action } });
  const access: CommandAccess = {
    readArticle: () => Promise.resolve(page()),
    readPage: () => Promise.resolve(page({ links: [] })),
    loadOptions: optionsToShow,
    openAddress: () => Promise.resolve(),
    isSkimming: () => Promise.resolve(false),
    startSkim: () => Promise.resolve(0),
    endSkim: () => Promise.resolve(),
    tell,
    ...given,
  };
  const done = runCommand('next', tabId, access);
  await vi.advanceTimersByTimeAsync(30_000);
  await done;
  const isOnBadge = setBadgeText.mock.calls.length > 0;
  // A word that was not left is none: the popup alone would show its summary, as if nothing had been asked.
  const isInPopup = openPopup.mock.calls.length > 0 && (needsNoWord || (await takeNotice(tabId)) !== null);
  return isOnBadge || isInPopup ? 'said' : 'result';
}

export const settingsFakes: FakeScenarios = {
  toggle: {
    rejects: () => toggle('IO error: .../LOCK'),
    quota: () => toggle('QuotaExceededError'),
  },
  reset: {
    rejects: () => reset('get', 'IO error: .../LOCK'),
    quota: () => reset('set', 'QuotaExceededError'),
  },
  site: {
    // Access that the browser's owner grants by a policy cannot be taken back.
    rejects: () =>
      saidIn(siteSwitch(false, { remove: rejects('You cannot remove required permissions.') }), 'notSaved'),
    closed: () => saidIn(siteSwitch(true, { request: rejects('The window was closed') }), 'siteNotAllowed'),
    withdrawn: () => saidIn(siteSwitch(true, { request: () => Promise.resolve(false) }), 'siteNotAllowed'),
    async killed() {
      const before = ['https://other.example/*'];
      let registered = before;
      const browser = {
        allowedSites: () => Promise.resolve([site]),
        registeredSites: () => Promise.resolve(registered),
        registerOthers: (sites: string[]) => {
          registered = sites;
          return Promise.resolve();
        },
      } as unknown as LineAccess;
      void renewLine(struck(browser, 'registerOthers', hangs));
      await vi.advanceTimersByTimeAsync(10);
      if (registered !== before) throw new Error('no line until the next start');
      // The next start of the background, for whatever reason.
      await renewLine(browser);
      return String(registered) === site ? 'result' : 'gone';
    },
  },
  command: {
    async rejects() {
      vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('The disk is broken'));
      return command();
    },
    quota: () => {
      vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
      return command();
    },
    // It is closed before the badge on it is taken away.
    closed: () => {
      const setTitle = rejects('No tab with id: 7.');
      return command({}, { openPopup: rejects('no gesture'), setTitle, setBadgeText: setTitle }).then(() => 'gone');
    },
    navigated: () => command({ readPage: () => Promise.reject(new PageFailure('unreadable')) }, {}, true),
    withdrawn: () => command({ readPage: () => Promise.reject(new PageFailure('restricted')) }, {}, true),
    async second() {
      const opens = () => Promise.resolve();
      Object.assign(api, { action: { setPopup: opens, openPopup: opens } });
      await tell(8, 'noNext');
      if ((await takeNotice(tabId)) !== null) throw new Error('said in another tab');
      return (await takeNotice(8)) === 'noNext' ? 'said' : 'gone';
    },
    async offline() {
      vi.spyOn(local, 'get').mockImplementationOnce(hangs);
      return command({ readPage: () => Promise.resolve(page({ links: [neighbour] })) });
    },
  },
};
