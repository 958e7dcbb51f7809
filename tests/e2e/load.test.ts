import { TargetType, type CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackgroundToPopup } from '../../src/messages';
import { load } from '../runs';
import { browserNames } from './driver';
import { newspaper, openSite, type Site } from './site';
import { openUnclicked, type Unclicked } from './unclicked';

type Got = { title: string; sentences: string[]; failure: string };

const sentence = (page: string, at: number) =>
  `On day ${at} the keeper of lighthouse ${page} wrote that the lamp had burned all night and nobody had seen a ship.`;
const article = (page: string, paragraphs: number) => {
  const text = Array.from({ length: paragraphs }, (_, at) => `<p>${sentence(page, at)} ${sentence(page, at + 1)}</p>`);
  return `<!doctype html><html lang="en"><title>Lighthouse ${page}</title><article><h1>Lighthouse ${page}</h1>${text.join('\n')}</article>`;
};
const small = (at: number) => `small-${at}`;
const pages = new Map([
  ...Array.from({ length: load.tabs }, (_, at): [string, string] => [small(at), article(small(at), 12)]),
  ['five-megabytes', article('five-megabytes', 22_000)],
  ['million-words', article('million-words', 24_000)],
]);

describe.each(browserNames)('in %s', browser => {
  let unclicked: Unclicked;
  let site: Site;
  const tabs = new Map<string, number>();

  beforeAll(async () => {
    site = await openSite(newspaper);
    for (const [name, html] of pages) site.serve(`/${name}`, response => response.end(html));
    unclicked = await openUnclicked(browser);
  });
  afterAll(async () => {
    await unclicked.close();
    await site.close();
  });

  async function open(name: string): Promise<void> {
    const id = await unclicked.own.evaluate(async url => {
      const { id = -1 } = await chrome.tabs.create({ url, active: false });
      for (let tab = await chrome.tabs.get(id); tab.status !== 'complete' || tab.url !== url;) {
        await new Promise(resolve => setTimeout(resolve, 20));
        tab = await chrome.tabs.get(id);
      }
      return id;
    }, `${site.origin}/${name}`);
    tabs.set(name, id);
  }

  /** As the popup does: a port to the background, and what comes through it until the end. */
  function summarize(name: string): Promise<Got> {
    return unclicked.own.evaluate(
      async tabId => {
        const got: Got = { title: '', sentences: [], failure: '' };
        const port = chrome.runtime.connect({ name: 'summarize' });
        await new Promise<void>(resolve => {
          port.onDisconnect.addListener(() => {
            resolve();
          });
          port.onMessage.addListener(message => {
            const event = message as BackgroundToPopup;
            if (event.type === 'page') got.title = event.reading.title;
            if (event.type === 'summary') got.sentences = event.summary.sentences.map(({ text }) => text);
            if (event.type === 'failed') got.failure = event.failure.code;
            if (event.type === 'failed' || event.type === 'done') resolve();
          });
          port.postMessage({ type: 'start', tabId, anyway: false, whole: false });
        });
        port.disconnect();
        return got;
      },
      tabs.get(name) ?? -1,
    );
  }

  async function expectOwnSummary(name: string): Promise<void> {
    const { title, sentences, failure } = await summarize(name);
    expect([title, failure]).toEqual([`Lighthouse ${name}`, '']);
    expect(sentences.length).toBeGreaterThan(0);
    for (const text of sentences) expect(text).toContain(`lighthouse ${name} wrote`);
  }

  it('gives each of many tabs its own summary, and keeps nothing of them', { timeout: 300_000 }, async () => {
    for (let at = 0; at < load.tabs; at++) await open(small(at));
    await expectOwnSummary(small(0));
    const worker = browser === 'chromium' ? await workerOf(unclicked) : null;
    const before = worker && (await heapOf(worker));
    for (let at = 0; at < load.summaries; at++) await expectOwnSummary(small(at % load.tabs));
    const after = worker && (await heapOf(worker));
    console.log(`${browser}: ${load.tabs} tabs, ${load.summaries} summaries, heap of the worker`, before, after);
    if (!before || !after) return;
    expect(after.megabytes - before.megabytes).toBeLessThan(load.mostMegabytes);
    expect(after.jobs, 'jobs that wait for their port to close').toBe(before.jobs);
  });

  it.each(['five-megabytes', 'million-words'])('summarizes %s', { timeout: 120_000 }, async name => {
    await open(name);
    await expectOwnSummary(name);
  });
});

async function workerOf({ own }: Unclicked): Promise<CDPSession> {
  const target = await own.browser().waitForTarget(one => one.type() === TargetType.SERVICE_WORKER);
  return target.createCDPSession();
}

/** After the collector of memory has run. Each job has an AbortController that its port's listener holds. */
async function heapOf(worker: CDPSession): Promise<{ megabytes: number; jobs: number }> {
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize } = await worker.send('Runtime.getHeapUsage');
  const { result } = await worker.send('Runtime.evaluate', { expression: 'AbortController.prototype' });
  const { objects } = await worker.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  return { megabytes: usedSize / 2 ** 20, jobs: Number(/\d+/.exec(objects.description ?? '')?.[0]) };
}
