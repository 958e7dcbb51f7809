// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../src/article/article';
import type { ButtonPlace } from '../../src/browser/toolbar-button';
import { createView, type Setup } from '../../src/welcome-page/view';

const openKeySettings = vi.fn();
const steps = () => [...document.querySelectorAll('li')].map(step => step.textContent);
const button = () => document.querySelector('button');

function shown(place: ButtonPlace, setup: Setup): string[] {
  createView(document.body, place, openKeySettings)(setup);
  return steps();
}

beforeEach(() => {
  document.head.replaceChildren();
});

describe('the welcome page', () => {
  it.each([
    ['chromium-panel', 'click the pin next to Précis'],
    ['firefox-panel', 'choose “Pin to Toolbar”'],
    ['menu', 'choose Extensions'],
  ] as const)('says how to reach the button in %s', (place, how) => {
    expect(shown(place, { pinned: false, keys: [] })[0]).toContain(how);
  });

  it('follows what the reader sets', () => {
    const show = createView(document.body, 'chromium-panel', openKeySettings);
    show({ pinned: false, keys: [] });
    expect(steps()[1]).toContain('None is set yet');
    expect(button()?.textContent).toBe('Choose a key');
    show({ pinned: true, keys: ['Alt', 'K'] });
    expect(steps()[0]).toBe('Pin the buttonDone: the button is in the toolbar.');
    expect([...document.querySelectorAll('kbd')].map(key => key.textContent)).toEqual(['Alt', 'K']);
    expect(button()?.textContent).toBe('Change the key');
    button()?.click();
    expect(openKeySettings).toHaveBeenCalledOnce();
  });

  it('speaks of no key where there are none', () => {
    expect(shown('menu', { pinned: false, keys: [] })).toEqual([
      expect.stringMatching(/^Find the button/),
      expect.stringMatching(/^Try it here/),
    ]);
    expect(button()).toBeNull();
  });

  it('reads as an article: the sample, and nothing of the steps', () => {
    shown('firefox-panel', { pinned: false, keys: ['F8'] });
    const article = readArticle(document);
    expect(article).toMatchObject({ verdict: 'article', title: 'Vellin keeps its town clock seven minutes slow' });
    const sample = [...document.querySelectorAll('article p')].map(paragraph => paragraph.textContent);
    expect(article.blocks.map(({ text }) => text)).toEqual(sample);
  });
});
