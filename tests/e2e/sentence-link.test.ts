import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Source } from '../../src/source';
import { inBothBrowsers } from './both-browsers';

declare const __mark: { link: (source: Source) => string | null };

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
    expect(await markedIn(opened, wanted)).toBeGreaterThan(1000);
    expect(await markedIn(opened, other)).toBe(0);
  });
});

/** How many pixels of an element's picture have the colour that the page gives to what a link marks. */
async function markedIn(tab: Page, selector: string): Promise<number> {
  const picture = await (await tab.$(selector))?.screenshot({ encoding: 'base64' });
  return tab.evaluate(async data => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data: pixels = new Uint8ClampedArray() } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at] === 0xff && pixels[at + 1] === 0 && pixels[at + 2] === 0xff) count += 1;
    }
    return count;
  }, picture ?? '');
}
