import { fetchReading } from '../../../src/browser/page-neighbours';
import { PageFailure } from '../../../src/failure';
import api from '../../fixtures/extension-api';
import type { End } from '../cell';
import { hangs, rejects, struck } from '../injector';
import { FakePopup, neighbour, soundPort } from './fake-popup';
import type { FakeScenarios } from './scenarios';

type Fetch = ReturnType<typeof soundPort>['fetchReading'];
type Act = (popup: FakePopup) => void;
const peek: Act = ({ readAhead }) => {
  readAhead.peek(neighbour);
};
const pages: Act = ({ readAhead }) => {
  readAhead.readPages();
};

/** A popup with its summary, that reads ahead over a port that is struck. */
async function ahead(act: Act, blow: (popup: FakePopup) => (...given: never[]) => unknown): Promise<FakePopup> {
  const popup = new FakePopup();
  await popup.open();
  popup.port = struck(soundPort(), 'fetchReading', blow(popup));
  act(popup);
  await popup.settles();
  return popup;
}

const offline = () => () => Promise.reject(new PageFailure('offline'));
/** Our own port, where the browser says this of the tab. */
const browserSays = (words: string) => () => {
  Object.assign(api, { scripting: { executeScript: rejects(words) } });
  return (...given: Parameters<Fetch>) => fetchReading(...given, new AbortController().signal);
};

async function closedUnder(act: Act): Promise<End> {
  const popup = await ahead(act, browserSays('No tab with id: 7.'));
  popup.session.closed();
  await popup.settles();
  return popup.end();
}

async function twice(act: Act): Promise<End> {
  const popup = await ahead(act, () => soundPort().fetchReading);
  act(popup);
  act(popup);
  await popup.settles();
  return popup.end();
}

async function leftUnder(act: Act): Promise<End> {
  const popup = new FakePopup();
  await popup.open();
  popup.port = struck(soundPort(), 'fetchReading', hangs);
  act(popup);
  popup.session.left();
  popup.port = { ...soundPort(), readArticle: () => Promise.resolve({ ...popup.state.reading, ...moved }) as never };
  await popup.session.arrived();
  await popup.settles();
  if (popup.state.ahead) throw new Error('what was read from the page that was left stays');
  return popup.end();
}
const moved = { timeOrigin: 2000 };

const rows = (act: Act) => ({
  killed: async () => (await ahead(act, popup => popup.kills)).triesAgain(),
  closed: () => closedUnder(act),
  navigated: () => leftUnder(act),
  double: () => twice(act),
  withdrawn: async () => (await ahead(act, browserSays('Missing host permission for the tab'))).end(),
  offline: async () => {
    if ((await (await ahead(act, () => hangs)).triesAgain()) !== 'workerDied') throw new Error('no watchdog');
    return (await ahead(act, offline)).triesAgain();
  },
});

export const aheadFakes: FakeScenarios = { peek: rows(peek), pages: rows(pages) };
