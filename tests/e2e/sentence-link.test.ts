import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Source } from '../../src/source';
import { inBothBrowsers } from './both-browsers';
import { painted } from './painted';

declare const __mark: { link: (source: Source) => string | null };

/** Which the page gives to what a link marks. */
const markColour = '#ff00ff';
const sentence = 'The bell rings again.';

/** The link to the sentence where a block of the page says it, made by what the extension injects. */
function linkIn(tab: Page, selector: string, bundle: string): Promise<string | null> {
  const question = (selector: string, sentence: string) => {
    const place = [...document.getElementsByTagName('*')].findIndex(element => element.matches(selector));
    const block = document.querySelector(selector)?.textContent ?? '';
    return __mark.link({ block, place, start: block.indexOf(sentence), length: sentence.length });
  };
  const call = `(${String(question)})(${JSON.stringify(selector)}, ${JSON.stringify(sentence)})`;
  return tab.evaluate(`(() => { ${bundle}; return ${call}; })()`) as Promise<string | null>;
}

inBothBrowsers(stage => {
  const bundle = readFileSync(new URL(`../../dist/${stage.browser}/mark.js`, import.meta.url), 'utf8');

  it.each([
    ['.standfirst', '.body'],
    ['.body', '.standfirst'],
  ])('a link to a repeated sentence marks it in %s, not in %s', async (wanted, other) => {
    const tab = await stage.open('/harbour-bell.html');
    const link = await linkIn(tab, wanted, bundle);
    expect(link).toMatch(/^http.*\/harbour-bell\.html#:~:text=/);
    const opened = await stage.open(link ?? '');
    expect(await painted(opened, markColour, wanted)).toBeGreaterThan(1000);
    expect(await painted(opened, markColour, other)).toBe(0);
  });
});
