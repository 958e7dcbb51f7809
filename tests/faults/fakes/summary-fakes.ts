import { vi } from 'vitest';
import { currentTab } from '../../../src/browser/tabs';
import { failureFor } from '../../../src/browser/page-answer';
import api from '../../fixtures/extension-api';
import type { End } from '../cell';
import { hangs, struck } from '../injector';
import { FakePopup, page, soundPort, tabId } from './fake-popup';
import { closedAt, opened, sound } from './opened-popup';
import type { FakeScenarios } from './scenarios';

/** The browsers' own words, told apart by our own function. */
const refuses = (words: string) => () => Promise.reject(failureFor(new Error(words)));

/** Both are there, or what the first one says instead. */
const bothOf = (one: End, other: End) => (other === 'result' ? one : other);

async function killedAt(event: string): Promise<FakePopup> {
  const popup = new FakePopup();
  let times = 0;
  popup.onEvent = type => {
    if (type === event && times++ === 0) void popup.kills();
  };
  await popup.open();
  return popup;
}

export const summaryFakes: FakeScenarios = {
  tab: {
    async closed() {
      Object.assign(api, { tabs: { TAB_ID_NONE: -1, query: () => Promise.resolve([]) } });
      const id = await currentTab();
      return (await opened('readArticle', () => refuses(`Invalid tab ID: ${id}`))).end();
    },
    async second() {
      let here: unknown;
      const query = (asked: { currentWindow?: boolean }) => {
        here = asked.currentWindow;
        return Promise.resolve([{ id: tabId }]);
      };
      Object.assign(api, { tabs: { TAB_ID_NONE: -1, query } });
      if ((await currentTab()) !== tabId || here !== true) throw new Error('the tab of another window');
      return (await sound()).end();
    },
  },
  inject: {
    killed: async () => (await opened('readArticle', popup => popup.kills)).end(),
    closed: async () => (await opened('readArticle', () => refuses('No tab with id: 7.'))).end(),
    async navigated() {
      const popup = new FakePopup();
      popup.port = struck(popup.port, 'readArticle', refuses('Frame with ID 0 was removed.'));
      void popup.session.open();
      popup.session.left();
      await vi.advanceTimersByTimeAsync(50);
      await popup.session.arrived();
      await popup.settles();
      return popup.end();
    },
    async second() {
      const [one, other] = await Promise.all([sound(), sound()]);
      return bothOf(one.end(), other.end());
    },
    reopened: closedAt('accepted'),
    async withdrawn() {
      const popup = await sound();
      popup.port = struck(soundPort(), 'readArticle', refuses('Missing host permission for the tab'));
      popup.session.left();
      await popup.settles();
      return popup.end();
    },
  },
  answer: {
    // Three times is the most that is tried without being asked.
    killed: async () => (await opened('readArticle', popup => popup.kills, 3)).triesAgain(),
    offline: async () => (await opened('readArticle', () => hangs, 3)).triesAgain(),
    async second() {
      const waits = new FakePopup();
      waits.port = struck(waits.port, 'readArticle', hangs);
      void waits.session.open();
      const other = (await sound()).end();
      return bothOf(await waits.triesAgain(), other);
    },
    async double() {
      const popup = new FakePopup();
      void popup.session.open();
      popup.session.run(false);
      popup.session.run(false);
      await popup.settles();
      return popup.end();
    },
  },
  summarize: { killed: async () => (await killedAt('page')).end() },
  reply: {
    async killed() {
      for (const event of ['accepted', 'page', 'summary']) (await killedAt(event)).end();
      return (await killedAt('done')).end();
    },
    reopened: closedAt('summary'),
    async closed() {
      const popup = new FakePopup();
      void popup.session.open();
      popup.session.closed();
      await popup.settles();
      return popup.end();
    },
    async navigated() {
      const popup = new FakePopup();
      void popup.session.open();
      popup.onEvent = type => {
        if (type !== 'summary') return;
        popup.onEvent = () => undefined;
        popup.port.readArticle = () => Promise.resolve(page({ url: 'https://courier.example/b', timeOrigin: 2000 }));
        popup.session.left();
      };
      await popup.settles();
      if (popup.state.reading?.timeOrigin !== 2000) throw new Error('the page that was left is shown');
      return popup.end();
    },
    async double() {
      const popup = await opened('readArticle', () => hangs, 3);
      popup.port = soundPort();
      popup.session.run(false);
      popup.session.run(false);
      await popup.settles();
      return popup.end();
    },
    offline: async () => (await opened('readArticle', () => hangs, 3)).triesAgain(),
  },
};
