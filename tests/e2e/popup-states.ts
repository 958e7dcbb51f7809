import type { Page } from 'puppeteer-core';
import { until, type BrowserName, type Popup } from './driver';
import { settled, shownIn, shownWhen } from './popup-reader';
import type { Site } from './site';
import { beginListening } from './stand-in-voice';

/** What it takes to bring a popup to a state: a stage of the tests has it, and so has the script that takes pictures. */
export type Ground = {
  readonly browser: BrowserName;
  readonly site: Site;
  open: (address: string, until?: 'load' | 'response') => Promise<Page>;
  clickToolbar: (tab: Page) => Promise<Popup>;
  openSidePanel: (tab: Page, popup: Popup) => Promise<Popup>;
  killBackground: () => Promise<void>;
};

export type PopupState = { name: string; caption: string; reach: (ground: Ground) => Promise<Popup> };

/** Every state of the popup that a person can bring about, the way a person does. */
export const popupStates: PopupState[] = [
  state('summary', 'The summary of an article, with its neighbours', ground => summaryOf(ground, '/night-ferry.html')),
  state('paragraph', 'The same as a paragraph, long', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.click('input[value=paragraph]');
    await popup.click('input[value=long]');
    await shownWhen(popup, 'a paragraph', ({ sentences }) => sentences.length === 1);
    return popup;
  }),
  state('one-sentence', 'The same as one sentence', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.click('input[value=sentence]');
    await shownWhen(popup, 'one sentence', ({ sentences }) => sentences.length === 1);
    return popup;
  }),
  state('marked', 'A sentence clicked on: marked here and in the page', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.click('.sentence');
    await until('its mark', () =>
      popup.evaluate(() => document.querySelector('.sentence[aria-pressed=true]') !== null),
    );
    return popup;
  }),
  state('skimming', 'Skim mode: all sentences are marked in the page, and the keys there are told', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.press('s');
    await said(popup);
    return popup;
  }),
  state('gone', 'A sentence clicked on that the page no longer has', async ground => {
    const tab = await ground.open('/night-ferry.html');
    const popup = await ground.clickToolbar(tab);
    await settled(popup);
    await tab.evaluate(() => document.querySelector('article')?.replaceChildren('Sold out.'));
    await popup.click('.sentence');
    await said(popup);
    return popup;
  }),
  state('copied', 'The summary copied', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.press('c');
    await said(popup);
    return popup;
  }),
  state('copy-menu', 'The forms to copy it in', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.click('.tool.copy');
    await until('the menu', () => popup.evaluate(() => document.querySelector('.menu:popover-open') !== null));
    return popup;
  }),
  state('arabic', 'An article in Arabic, in its own direction', ground => summaryOf(ground, '/arabic-ferry.html')),
  state('pages', 'An article in four parts: its next page, and the next article', ground =>
    summaryOf(ground, '/island-walk.html'),
  ),
  state('selection', 'What is selected in the page', async ground => {
    const tab = await ground.open('/night-ferry.html');
    await tab.evaluate(() => {
      const [from, to] = [4, 9].map(at => document.querySelectorAll('article p')[at]);
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 1);
    });
    const popup = await ground.clickToolbar(tab);
    await shownWhen(popup, 'a summary', ({ sentences }) => sentences.length > 0);
    return popup;
  }),
  state('side-panel', 'In the side panel', async ground => {
    const panel = await sidePanelOf(ground);
    await shownWhen(panel, 'a summary', ({ sentences }) => sentences.length > 0);
    return panel;
  }),
  state(
    'needs-click',
    'In the side panel, beside a page on which the toolbar button was not clicked yet',
    async ground => {
      const panel = await sidePanelOf(ground);
      await ground.open('/winter-market.html');
      await shownWhen(panel, 'what to do', ({ failure }) => failure !== '');
      return panel;
    },
  ),
  state('loading-pages', 'All of its pages, while they are loaded', async ground => {
    ground.site.serve('/island-walk-3.html', response => void response.write('<!doctype html>'));
    const popup = await summaryOf(ground, '/island-walk.html');
    await popup.click('.ahead .action');
    await until('the third page', () =>
      popup.evaluate(() => document.querySelector('.ahead-note')?.textContent.includes('3') === true),
    );
    ground.site.serve('/island-walk-3.html', null);
    return popup;
  }),
  state('all-pages', 'The same as one: who stands on another page says so', async ground => {
    const popup = await summaryOf(ground, '/island-walk.html');
    await popup.click('.ahead .action');
    await shownWhen(popup, 'all pages', ({ actions }) => actions.includes('This page only'));
    await popup.evaluate(() => {
      document.querySelector('.on-page')?.scrollIntoView({ block: 'center' });
    });
    return popup;
  }),
  state('peek', 'A neighbour, read without leaving the page', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.click('.neighbour.next .peek');
    await shownWhen(popup, 'the next article', now => now.headline.startsWith('Winter') && now.sentences.length > 0);
    return popup;
  }),
  state('peek-failed', 'One that must be opened', async ground => {
    ground.site.serve('/winter-market.html', response =>
      response.writeHead(302, { location: 'http://other.example/' }).end(),
    );
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.click('.neighbour.next .peek');
    await shownWhen(popup, 'the failure', ({ failure }) => failure !== '');
    ground.site.serve('/winter-market.html', null);
    return popup;
  }),
  state('teaser', 'A paywalled article, as far as it goes', ground => summaryOf(ground, '/harbour-loan.html')),
  state('too-short', 'Too short to summarize', ground => failureOf(ground, '/notice.html')),
  state('saves-little', 'Summarized anyway', async ground => {
    const popup = await failureOf(ground, '/notice.html');
    await popup.click('.action');
    await shownWhen(popup, 'a summary', ({ sentences }) => sentences.length > 0);
    return popup;
  }),
  state('not-an-article', 'A front page', ground => failureOf(ground, '/front-page.html')),
  state('no-text', 'A page without text', async ground => {
    const popup = await failureOf(ground, '/nothing.html');
    await popup.click('.action');
    await shownWhen(popup, 'the other failure', ({ failure }) => failure.startsWith('There is no text'));
    return popup;
  }),
  state('restricted', 'A page that the browser keeps closed', ({ browser, ...ground }) =>
    failureOf({ browser, ...ground }, { chromium: 'chrome://version/', firefox: 'about:license' }[browser]),
  ),
  state('moved', 'The tab has moved on to another site, where a further click is needed', async ground => {
    const tab = await ground.open('/night-ferry.html');
    const popup = await ground.clickToolbar(tab);
    await settled(popup);
    await tab.goto(`${ground.site.origin.replace('127.0.0.1', 'localhost')}/winter-market.html`);
    await shownWhen(popup, 'the failure', ({ failure }) => failure !== '');
    return popup;
  }),
  state('waiting', 'A page that still loads', async ground => {
    ground.site.serveSlowly(
      '/loading',
      '<!doctype html><html lang="en"><title>Slow news</title><h1>Slow news</h1>',
      '',
    );
    const popup = await ground.clickToolbar(await ground.open('/loading', 'response'));
    await until('the quiet line', () => popup.evaluate(() => document.querySelector('.waiting') !== null));
    return popup;
  }),
  state('still-loading', 'A page that takes too long', async ground => {
    ground.site.serveSlowly(
      '/endless',
      '<!doctype html><html lang="en"><title>Slow news</title><h1>Slow news</h1>',
      '',
    );
    const popup = await ground.clickToolbar(await ground.open('/endless', 'response'));
    await until('the failure', async () => (await shownIn(popup)).failure !== '', 20_000);
    return popup;
  }),
  state('worker-died', 'The browser stopped the background twice', async ground => {
    ground.site.serveSlowly('/dying', '<!doctype html><html lang="en"><title>Slow news</title><h1>Slow news</h1>', '');
    const popup = await ground.clickToolbar(await ground.open('/dying', 'response'));
    await until('the last death', async () => {
      if ((await shownIn(popup)).failure) return true;
      await ground.killBackground();
      return false;
    });
    return popup;
  }),
  state('listening', 'Reading aloud: the sentence is marked here and in the page', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await beginListening(popup);
    await popup.click('.player .next');
    await until('the second sentence', () =>
      popup.evaluate(() => document.querySelector('li:nth-child(2) .sentence[aria-current=true]') !== null),
    );
    return popup;
  }),
  state('help', 'The keys', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.press('?');
    await until('the keys', () => popup.evaluate(() => document.querySelector('.keys') !== null));
    return popup;
  }),
  state('report', 'What to send when something is wrong', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.click('.tool.report');
    await until('the details', () => popup.evaluate(() => document.querySelector('.diagnostics') !== null));
    return popup;
  }),
];

function state(name: string, caption: string, reach: PopupState['reach']): PopupState {
  return { name, caption, reach };
}

async function sidePanelOf(ground: Ground): Promise<Popup> {
  const tab = await ground.open('/night-ferry.html');
  const popup = await ground.clickToolbar(tab);
  await shownWhen(popup, 'a summary', ({ sentences }) => sentences.length > 0);
  return ground.openSidePanel(tab, popup);
}

async function summaryOf(ground: Ground, path: string): Promise<Popup> {
  const popup = await ground.clickToolbar(await ground.open(path));
  await shownWhen(popup, 'a summary', ({ sentences }) => sentences.length > 0);
  return popup;
}

async function failureOf(ground: Ground, address: string): Promise<Popup> {
  const until = address.startsWith('/') ? 'load' : 'response';
  const popup = await ground.clickToolbar(await ground.open(address, until));
  await shownWhen(popup, 'a failure', ({ failure }) => failure !== '');
  return popup;
}

async function said(popup: Popup): Promise<void> {
  await until('the message', () => popup.evaluate(() => document.querySelector('.status .seen') !== null));
}

/** How a state is looked at: in both colour schemes and both directions of the interface. */
export const looks = [
  { name: 'light', dark: false, dir: 'ltr' },
  { name: 'dark', dark: true, dir: 'ltr' },
  { name: 'light, right to left', dark: false, dir: 'rtl' },
  { name: 'dark, right to left', dark: true, dir: 'rtl' },
] as const;

export async function look(popup: Popup, { dark, dir }: (typeof looks)[number]): Promise<void> {
  await popup.preferDark(dark);
  await popup.evaluate(`document.documentElement.dir = '${dir}'`);
  await until('the colours', () =>
    popup.evaluate<boolean>(`matchMedia('(prefers-color-scheme: dark)').matches === ${dark}`),
  );
}

/** Takes back what a state has set. */
export async function leave(popup: Popup): Promise<void> {
  await popup.evaluate(() => chrome.storage.local.clear());
}
