import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { newspaper } from './site';
import { settled } from './popup-reader';

const page = readFileSync(`${newspaper}/night-ferry.html`, 'utf8');

inBothBrowsers(stage => {
  it('shows the key sentences of the page and its neighbours at a click', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    const shown = await settled(popup);
    expect(shown).toMatchObject({
      site: 'The Vellin Courier',
      headline: 'Electric night ferry halves noise in Vellin harbour',
      times: expect.stringMatching(/^Oct 14, 2026 · 2 min read · summary [1-5]0 sec · saves 1 minute$/) as string,
      cards: [
        { label: 'Previous article', title: 'Lighthouse school opens its doors to evening pupils' },
        { label: 'Next article', title: 'Winter market moves to the rope factory' },
      ],
      failure: '',
    });
    expect(shown.sentences.length).toBeGreaterThanOrEqual(3);
    for (const sentence of shown.sentences) expect(page).toContain(sentence);
    expect(shown.sentences.join(' ')).not.toMatch(/No time to read|Get a summary|Previous Article/);
  });

  it('asks the site for nothing, and leaves its page and console as they were', async () => {
    const tab = await stage.open('/night-ferry.html');
    const lines: string[] = [];
    tab.on('console', line => lines.push(line.text()));
    tab.on('pageerror', error => lines.push(String(error)));
    const before = { requests: stage.site.requests.length, html: await tab.content() };
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    await popup.close();
    expect({ requests: stage.site.requests.length, html: await tab.content() }).toEqual(before);
    expect(lines).toEqual([]);
  });

  it('has no access to a page that was not clicked on', async () => {
    await stage.open('/night-ferry.html');
    const inside = await stage.openExtensionPage('options.html');
    const outcome = await inside.evaluate(async () => {
      const own = await chrome.tabs.getCurrent();
      const others = (await chrome.tabs.query({})).filter(({ id }) => id !== own.id);
      const tries = others.map(({ id = -1 }) =>
        chrome.scripting.executeScript({ target: { tabId: id }, func: () => document.title }).then(
          () => 'read',
          () => 'refused',
        ),
      );
      return Promise.all(tries);
    });
    expect(outcome.length).toBeGreaterThan(0);
    expect(new Set(outcome)).toEqual(new Set(['refused']));
  });

  it('shows a remembered summary again when reopened', async () => {
    const tab = await stage.open('/winter-market.html');
    const popup = await stage.clickToolbar(tab);
    const first = await settled(popup);
    await popup.close();
    const again = await stage.clickToolbar(tab);
    expect(await settled(again)).toEqual(first);
  });

  it('enforces its content security policy', async () => {
    const inside = await stage.openExtensionPage('options.html');
    const outcome = await inside.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'parsed';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
    expect(outcome).toBe('refused');
    const loaded = await inside.evaluate(
      address =>
        fetch(address).then(
          () => 'loaded',
          () => 'blocked',
        ),
      `${stage.site.origin}/night-ferry.html`,
    );
    expect(loaded).toBe('blocked');
    stage.forgiveComplaints();
  });
});
