import { TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../runs';
import { askSummary, openBehind } from './asked-summary';
import { browserNames } from './driver';
import { newspaper, openSite, type Site } from './site';
import { openUnclicked, type Unclicked } from './unclicked';

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
    tabs.set(name, await openBehind(unclicked.own, `${site.origin}/${name}`));
  }

  async function expectOwnSummary(name: string): Promise<void> {
    const { title, sentences, failure } = await askSummary(unclicked.own, tabs.get(name) ?? -1);
    expect([title, failure]).toEqual([`Lighthouse ${name}`, '']);
    expect(sentences.length).toBeGreaterThan(0);
    for (const text of sentences) expect(text).toContain(`lighthouse ${name} wrote`);
  }

  it('gives each of many tabs its own summary, and keeps nothing of them', { timeout: 300_000 }, async () => {
    for (let at = 0; at < load.tabs; at++) await open(small(at));
    await expectOwnSummary(small(0));
    const before = await heldBy(unclicked);
    for (let at = 0; at < load.summaries; at++) await expectOwnSummary(small(at % load.tabs));
    const after = await heldBy(unclicked);
    console.log(`${browser}: ${load.tabs} tabs, ${load.summaries} summaries, held by the background`, before, after);
    expect(after.megabytes - before.megabytes).toBeLessThan(load.mostMegabytes);
    expect(after.jobs, 'jobs that wait for their port to close').toBe(before.jobs);
  });

  it.each(['five-megabytes', 'million-words'])('summarizes %s', { timeout: 120_000 }, async name => {
    await open(name);
    await expectOwnSummary(name);
  });
});

/** Each job has an AbortController that its port's listener holds; Firefox does not let us count them. */
async function heldBy({ driver, own }: Unclicked): Promise<{ megabytes: number; jobs?: number }> {
  const megabytes = await driver.backgroundMemory();
  if (driver.name === 'firefox') return { megabytes };
  const target = await own.browser().waitForTarget(one => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target.createCDPSession();
  const { result } = await worker.send('Runtime.evaluate', { expression: 'AbortController.prototype' });
  const { objects } = await worker.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  await worker.detach();
  return { megabytes, jobs: Number(/\d+/.exec(objects.description ?? '')?.[0]) };
}
