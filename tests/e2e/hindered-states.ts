import { until, type Popup } from './driver';
import { state, summaryOf, type Ground, type PopupState } from './popup-ground';
import { settled, shownIn, shownWhen, summarized } from './popup-reader';

/** There is little or nothing to read, and the reader is told why. */
export const hinderedStates: PopupState[] = [
  state('teaser', 'A paywalled article, as far as it goes', ground => summaryOf(ground, '/harbour-loan.html')),
  state('too-short', 'Too short to summarize', ground => failureOf(ground, '/notice.html')),
  state('saves-little', 'Summarized anyway', async ground => {
    const popup = await failureOf(ground, '/notice.html');
    await popup.click('.action');
    await summarized(popup);
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
];

async function failureOf(ground: Ground, address: string): Promise<Popup> {
  const until = address.startsWith('/') ? 'load' : 'response';
  const popup = await ground.clickToolbar(await ground.open(address, until));
  await shownWhen(popup, 'a failure', ({ failure }) => failure !== '');
  return popup;
}
