import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { settled } from './popup-reader';

const ferry = 'Electric night ferry halves noise in Vellin harbour';

inBothBrowsers(stage => {
  it('comes to the background only where the popup’s window takes long', async () => {
    const own = await stage.openExtensionPage('options.html');
    const popup = await own.evaluate(() => chrome.action.getPopup({}));
    expect(popup).toMatch(stage.browser === 'chromium' ? /^$/ : /\/popup\.html$/);
  });

  it('opens the popup as the browser does at the clicks after it, and on the next page again', async () => {
    const tab = await stage.open('/night-ferry.html');
    for (const path of ['/night-ferry.html', '/island-walk.html']) {
      await tab.goto(stage.site.origin + path);
      for (const click of ['first', 'second']) {
        const popup = await stage.clickToolbar(tab);
        const { headline } = await settled(popup);
        expect([path, click, headline === ferry]).toEqual([path, click, path === '/night-ferry.html']);
        await popup.close();
      }
    }
  });

  it('opens it with the background asleep', async () => {
    const tab = await stage.open('/night-ferry.html');
    await stage.killBackground();
    expect((await settled(await stage.clickToolbar(tab))).headline).toBe(ferry);
  });
});
