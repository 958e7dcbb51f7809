import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../../src/_locales/en/messages.json';
import { apart } from '../apart';
import { inBothBrowsers } from '../both-browsers';
import { settled, type Shown } from '../popup-reader';
import { headline, storySentences, type HostilePage } from './hostile-page';
import { hostilePages } from './hostile-pages';
import { openHostileSite, type HostileSite } from './hostile-site';

const messages: Record<string, { message: string }> = english;
/** Longer than this, and a page would seem frozen on any machine; how long it takes is for benchmarks to say. */
const patience = 30_000;

const documentOf = (tab: Page) => apart(tab, () => new XMLSerializer().serializeToString(document));

function expectOutcome({ expected, ...page }: HostilePage, shown: Shown): void {
  if (Array.isArray(expected)) {
    expect(expected.map(code => messages[`failure_${code}`]?.message)).toContain(shown.failure);
    return;
  }
  expect(shown.failure).toBe('');
  if (expected === 'story') for (const sentence of shown.sentences) expect(storySentences).toContain(sentence);
  expect(shown.sentences.length).toBeGreaterThan(0);
  if (page.neighbours) expect(shown.cards).toHaveLength(page.neighbours.length);
}

describe('the hostile pages', () => {
  it('are at least sixty, each with a name of its own', () => {
    expect(new Set(hostilePages.map(({ name }) => name)).size).toBe(hostilePages.length);
    expect(hostilePages.length).toBeGreaterThanOrEqual(60);
  });
});

inBothBrowsers(stage => {
  let site: HostileSite;
  beforeAll(async () => {
    site = await openHostileSite(hostilePages);
  });
  afterAll(() => site.close());

  it.each(hostilePages)('$name: $why', async page => {
    const tab = await stage.open(site.addressOf(page));
    const before = await documentOf(tab);
    const popup = await stage.clickToolbar(tab);
    const shown = await settled(popup, patience);
    expectOutcome(page, shown);
    expect(shown.headline).toMatch(page.headline ?? headline);
    const links = () => [...document.querySelectorAll<HTMLAnchorElement>('.card')].map(({ href }) => href);
    if (page.neighbours) expect(await popup.evaluate(links)).toEqual(page.neighbours);
    if (page.absent !== undefined) expect(JSON.stringify(shown)).not.toContain(page.absent);
    if (!page.restless) expect(await documentOf(tab), 'the page’s document').toBe(before);
    const asked = site.takeRequests().filter(path => !page.requests?.some(own => own === '*' || own === path));
    expect(asked, 'requests').toEqual([]);
  });
});
