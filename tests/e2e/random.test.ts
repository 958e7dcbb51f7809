import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { found } from '../random/found';
import { contentOf, putInStandIns } from '../random/live-page';
import { html } from '../random/random-html';
import { standIns } from '../random/random-text';
import { expectSound } from '../random/sound-answer';
import { howMany, seed } from '../runs';
import { apart } from './apart';
import { browserNames, type Driver } from './driver';
import { newspaper, openSite, type Site } from './site';
import { openUnclicked, type Unclicked } from './unclicked';

/** Longer, and a page would seem frozen. */
const patience = 5_000;

type Answer = { article?: object; links?: unknown; failure?: { detail: string } };
declare const __neighbours: { findLinks: () => Answer };

// By the extension itself, in its isolated world; a page of its own asks for it, since nobody clicks so often.
describe.each(browserNames)('in %s', browser => {
  let site: Site;
  let unclicked: Unclicked;
  let driver: Driver;
  let own: Page;
  let tab: Page;
  let tabId: number;
  const said: string[] = [];

  beforeAll(async () => {
    site = await openSite(newspaper);
    // Chromium says in the page's console that there is none.
    site.serve('/favicon.ico', response => response.end());
    unclicked = await openUnclicked(browser);
    ({ driver, own } = unclicked);
    tab = await driver.openTab(`${site.origin}/notice.html`);
    tab.on('console', message => said.push(message.text()));
    tab.on('pageerror', error => said.push(String(error)));
    const ids = await own.evaluate(async () =>
      (await chrome.tabs.query({ url: 'http://127.0.0.1/*' })).map(({ id }) => id),
    );
    tabId = ids[0] ?? -1;
  });
  afterAll(async () => {
    await unclicked.close();
    await site.close();
  });

  /** What the content script answers of the page that the tab shows. */
  function read(): Promise<Answer> {
    const reading = own.evaluate(async id => {
      const target = { tabId: id };
      const [article] = await chrome.scripting.executeScript({ target, files: ['content.js'] });
      await chrome.scripting.executeScript({ target, files: ['neighbours.js'] });
      const [links] = await chrome.scripting.executeScript({ target, func: () => __neighbours.findLinks() });
      return { ...(article?.result as Answer), ...(links?.result as Answer) };
    }, tabId);
    const late = new Promise<never>((_, reject) => {
      const timer = setTimeout(reject, patience, new Error(`no answer in ${patience} ms`));
      void reading
        .catch(() => null)
        .finally(() => {
          clearTimeout(timer);
        });
    });
    return Promise.race([reading, late]);
  }

  async function readAndCompare(page: string): Promise<void> {
    site.serve('/random', response => response.end(page));
    await tab.goto(`${site.origin}/random`);
    await apart(tab, `(${String(putInStandIns)})(document, ${JSON.stringify(standIns)})`);
    await apart(tab, `window.precisContent = (${String(contentOf)})(document)`);
    const [requests, lines] = [site.requests.length, said.length];
    const answer = await read();
    expect(answer.failure?.detail, 'what failed').toBeUndefined();
    expectSound({ ...answer.article, links: answer.links });
    const isSame = await apart(tab, `window.precisContent === (${String(contentOf)})(document)`);
    expect(isSame, 'the document is as it was').toBe(true);
    expect(site.requests.slice(requests).filter(path => path !== '/favicon.ico')).toEqual([]);
    expect(said.slice(lines), 'the page’s console').toEqual([]);
  }

  it('reads random documents and leaves them as they were', { timeout: 3_600_000 }, async () => {
    const trial = browser === 'chromium' ? 'random documents in Chromium' : 'random documents in Firefox';
    const pages = [...found, ...fc.sample(html, { numRuns: howMany(trial), seed })];
    for (const [number, page] of pages.entries()) {
      await readAndCompare(page).catch((error: unknown) => {
        throw new Error(`Document ${number} of seed ${seed}: ${page}`, { cause: error });
      });
    }
    expect(driver.complaints(), 'errors and warnings of the extension').toEqual([]);
  });
});
