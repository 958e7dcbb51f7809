import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { until } from './driver';
import { settled } from './popup-reader';

const ferry = 'Electric night ferry halves noise in Vellin harbour';

inBothBrowsers(stage => {
  // The event that stands in for Chromium's menu is no gesture, which a panel wants there.
  const items = { chromium: ['page'], firefox: ['page', 'panel'] } as const;
  it.each(items[stage.browser])('opens the summary by the item for the %s', async item => {
    const tab = await stage.open('/night-ferry.html');
    // Chromium's real menu is out of reach, and with it the access that a click on it grants.
    if (stage.browser === 'chromium') await (await stage.clickToolbar(tab)).close();
    const opened = await stage.chooseFromMenu(tab, item);
    expect((await settled(opened)).headline).toBe(ferry);
    expect(await opened.isOpen()).toBe(true);
  });

  it('summarizes what is selected by the item for that', async () => {
    const tab = await stage.open('/night-ferry.html');
    if (stage.browser === 'chromium') await (await stage.clickToolbar(tab)).close();
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const popup = await stage.chooseFromMenu(tab, 'selection');
    await settled(popup);
    expect(await popup.evaluate(() => document.querySelector('.selection') !== null)).toBe(true);
  });

  it('has each item once, after the extension was loaded anew', async () => {
    await stage.manage('reload');
    const page = await stage.openExtensionPage('options.html');
    await until('the items', () =>
      page.evaluate(async () => {
        for (const id of ['actionTitle', 'summarizeSelection', 'openInPanel']) await chrome.contextMenus.update(id, {});
        return true;
      }),
    );
  });
});
