import { until, type Popup } from './driver';
import { said, state, summaryOf, type Ground, type PopupState } from './popup-ground';
import { settled, shownWhen, summarized } from './popup-reader';

/** There is something to read. */
export const resultStates: PopupState[] = [
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
    await summarized(popup);
    return popup;
  }),
  state('side-panel', 'In the side panel', async ground => {
    const panel = await sidePanelOf(ground);
    await summarized(panel);
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
    await popup.click('.pages-offer');
    await until('the third page', () =>
      popup.evaluate(() => document.querySelector('.ahead-note')?.textContent.includes('3') === true),
    );
    ground.site.serve('/island-walk-3.html', null);
    return popup;
  }),
  state('all-pages', 'The same as one: who stands on another page says so', async ground => {
    const popup = await summaryOf(ground, '/island-walk.html');
    await popup.click('.pages-offer');
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
];

async function sidePanelOf(ground: Ground): Promise<Popup> {
  const tab = await ground.open('/night-ferry.html');
  const popup = await ground.clickToolbar(tab);
  await summarized(popup);
  return ground.openSidePanel(tab, popup);
}
