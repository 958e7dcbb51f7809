import { expect, it } from 'vitest';
import { inBothBrowsers, type Stage } from './both-browsers';
import { until, type Popup } from './driver';
import { settled, shownIn, shownWhen } from './popup-reader';

const ferry = 'Electric night ferry halves noise in Vellin harbour';
const market = 'Winter market moves to the rope factory';
const needsClick = 'Click the Précis button in the toolbar to summarize this page here.';

/** The panel beside an article, opened from its popup. */
async function panelBeside(stage: Stage, path: string) {
  const tab = await stage.open(path);
  const popup = await stage.clickToolbar(tab);
  const inPopup = await settled(popup);
  const panel = await stage.openSidePanel(tab, popup);
  await until('the popup to close', async () => !(await popup.isOpen()));
  return { tab, panel, inPopup };
}
const summaryOf = (panel: Popup, headline: string) =>
  shownWhen(panel, headline, shown => shown.headline === headline && shown.sentences.length > 0);

inBothBrowsers(stage => {
  it('shows what the popup showed, and marks it in the page', async () => {
    const { tab, panel, inPopup } = await panelBeside(stage, '/night-ferry.html');
    expect(await summaryOf(panel, ferry)).toEqual(inPopup);
    expect(await panel.evaluate(() => getComputedStyle(document.body).height === `${innerHeight}px`)).toBe(true);
    expect(await panel.evaluate(() => document.querySelector<HTMLElement>('.tool.panel')?.hidden)).toBe(true);
    await panel.click('.sentence');
    await until('the mark', () => tab.evaluate(() => CSS.highlights.get('precis-yellow')?.size === 1));
  });

  it('shows the tab that its window shows, and needs a click on the toolbar button for a page', async () => {
    const { tab, panel, inPopup } = await panelBeside(stage, '/night-ferry.html');
    const other = await stage.open('/winter-market.html');
    const asking = await shownWhen(panel, 'what to do', ({ failure }) => failure !== '');
    expect(asking).toMatchObject({ failure: needsClick, headline: '', sentences: [], actions: [] });
    await stage.pressToolbar(other);
    expect((await summaryOf(panel, market)).failure).toBe('');
    await tab.bringToFront();
    expect(await summaryOf(panel, ferry)).toEqual(inPopup);
    await other.bringToFront();
    await summaryOf(panel, market);
  });

  it('takes the click for itself: the popup gives way', async () => {
    const { tab, panel } = await panelBeside(stage, '/night-ferry.html');
    await summaryOf(panel, ferry);
    await tab.evaluate(() => document.querySelector('h1')?.replaceChildren('Electric ferry'));
    await tab.evaluate(() => (document.title = 'Electric ferry sails'));
    await stage.pressToolbar(tab);
    await shownWhen(panel, 'the page as it is now', ({ headline }) => headline !== ferry);
    await until('no popup', () => panel.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length === 0));
  });

  it('is never stale', async () => {
    const { tab, panel } = await panelBeside(stage, '/night-ferry.html');
    await summaryOf(panel, ferry);
    await tab.goto(`${stage.site.origin.replace('127.0.0.1', 'localhost')}/winter-market.html`);
    await shownWhen(panel, 'what to do', ({ failure, headline }) => failure === needsClick && headline === '');
    await stage.pressToolbar(tab);
    await summaryOf(panel, market);
    await tab.reload();
    const afterwards = await settled(panel);
    // The grant lasts in Chromium, within one site.
    if (stage.browser === 'firefox') {
      await shownWhen(panel, 'what to do', ({ failure }) => failure === needsClick);
    } else expect(afterwards.headline).toBe(market);
  });

  it('says of a page that the browser keeps closed that a click is no help', async () => {
    const { panel } = await panelBeside(stage, '/night-ferry.html');
    const closed = await stage.open(
      { chromium: 'chrome://version/', firefox: 'about:license' }[stage.browser],
      'response',
    );
    await shownWhen(panel, 'what to do', ({ failure }) => failure === needsClick);
    await stage.pressToolbar(closed);
    await shownWhen(panel, 'why not', ({ failure }) => failure.startsWith('The browser keeps this page closed'));
    expect((await shownIn(panel)).sentences).toEqual([]);
  });
});
