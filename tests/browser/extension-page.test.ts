import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { applyAppearance } from '../../src/browser/extension-page';
import { parseOptions } from '../../src/options';
import { projectFile } from '../structure/source-files';

const { document } = new JSDOM('<ul class="points"><li>As a list.</li></ul><p class="paragraph">As a text.</p>').window;
vi.stubGlobal('document', document);
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the appearance', () => {
  it('has sentences with serifs unless the reader wants none', () => {
    const withoutSerifs = ruleWithoutSerifs();
    const sans = () => [...document.body.children].map(one => one.matches(withoutSerifs));
    applyAppearance(parseOptions({}));
    expect(sans()).toEqual([false, false]);
    applyAppearance(parseOptions({ serif: false }));
    expect(sans()).toEqual([true, true]);
    applyAppearance(parseOptions({ serif: true }));
    expect(sans()).toEqual([false, false]);
  });
});

/** The selector by which the style sheet sets sentences in the other font. */
function ruleWithoutSerifs(): string {
  const css = projectFile('src/popup/key-sentences.css');
  return /^([^{}]+) \{\s*font-family: var\(--sans\);\s*\}/m.exec(css)?.[1] ?? expect.fail('no such rule');
}
