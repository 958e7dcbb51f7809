// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endSkim, isSkimming } from '../../src/mark/skim-mode';
import { ariaNotify, layOut, leave, sentences, skimOf, start } from './skim-page';

let highlights: Map<string, Set<Range>>;

beforeEach(() => {
  highlights = layOut();
});
afterEach(leave);

const textsOf = (name: string) => [...(highlights.get(name) ?? [])].map(String).join();
const current = () => textsOf('precis-yellow-current');
const scrollTo = (index: number, top: number) => {
  const paragraph = document.querySelectorAll('p')[index];
  if (paragraph) paragraph.dataset['top'] = String(top);
};

/** Whether the key was taken from the page. */
function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}
const down = () => press('ArrowDown', { altKey: true });
const up = () => press('ArrowUp', { altKey: true });

describe('skim mode', () => {
  it('tints every sentence by its importance, and changes no element', () => {
    const html = document.documentElement.outerHTML;
    expect(start()).toBe(3);
    expect(['precis-yellow-light-0', 'precis-yellow-light-1', 'precis-yellow-light-2'].map(textsOf)).toEqual(sentences);
    expect(isSkimming()).toBe(true);
    down();
    endSkim();
    expect(isSkimming()).toBe(false);
    expect(highlights.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(html);
  });

  it('takes other tints where the page writes light on dark', () => {
    document.body.style.color = 'rgb(230, 230, 230)';
    start();
    expect(textsOf('precis-yellow-dark-0')).toBe(sentences[0]);
  });

  it('leaves out what the page has no longer, and is off where that is all', () => {
    expect(start(skimOf(['It snowed.', 'Nobody came.']))).toBe(1);
    expect(start(skimOf(['It snowed.']))).toBe(0);
    expect(isSkimming()).toBe(false);
    expect(highlights.size).toBe(0);
  });

  it('is begun anew with other sentences', () => {
    start();
    start(skimOf(['The ferry left.']));
    expect([...highlights.keys()]).toEqual(['precis-yellow-light-0', 'precis-yellow-current']);
  });

  it('keeps from the page only the keys that it takes', () => {
    const heard: string[] = [];
    const listener = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listener);
    start();
    down();
    press('ArrowDown');
    press('Escape');
    document.removeEventListener('keydown', listener);
    expect(heard).toEqual(['ArrowDown', 'Escape']);
  });

  it('leads from where the reader is to the next sentence and back, and stays at the ends', () => {
    start();
    scrollTo(0, -50);
    expect(down()).toBe(true);
    expect(current()).toBe('Nobody came.');
    down();
    down();
    expect(current()).toBe('The ferry left.');
    up();
    up();
    up();
    expect(current()).toBe('It rained.');
  });

  it('goes on from where the reader has scrolled to since', () => {
    start();
    down();
    [-900, -700, 300].forEach((top, index) => {
      scrollTo(index, top);
    });
    up();
    expect(current()).toBe('Nobody came.');
  });

  it('passes over what the page hides or has replaced', () => {
    start();
    down();
    document.querySelectorAll('p')[1]?.removeAttribute('data-top');
    down();
    expect(current()).toBe('The ferry left.');
    document.querySelectorAll('p')[0]?.replaceChildren('It snowed.');
    up();
    expect(current()).toBe('The ferry left.');
  });

  it('leads to a sentence at once where none is in sight', () => {
    [0, 1, 2].forEach(index => {
      scrollTo(index, 1000 + index);
    });
    start();
    expect(current()).toBe('It rained.');
    endSkim();
    scrollTo(2, 10);
    start();
    expect(current()).toBe('');
  });

  it('leaves fields and other keys to the page', () => {
    start();
    for (const selector of ['input', '[role=combobox]']) {
      const field = document.querySelector(selector) ?? document.body;
      expect(press('ArrowDown', { altKey: true }, field)).toBe(false);
      press('Escape', {}, field);
    }
    for (const init of [{}, { altKey: true, ctrlKey: true }, { altKey: true, shiftKey: true }]) {
      expect(press('ArrowDown', init)).toBe(false);
    }
    expect(press('j')).toBe(false);
    expect(current()).toBe('');
    expect(isSkimming()).toBe(true);
  });

  it('ends with Esc, which the page hears too, and listens no longer', () => {
    start();
    expect(press('Escape')).toBe(false);
    expect(isSkimming()).toBe(false);
    expect(down()).toBe(false);
  });

  it('tells screen readers what the eye sees, unless the popup does', () => {
    start();
    down();
    endSkim();
    expect(ariaNotify.mock.calls.flat()).toEqual(['three', 'It rained.', 'over']);
    Object.assign(document, { hasFocus: () => false });
    start();
    expect(ariaNotify).toHaveBeenCalledTimes(3);
  });
});
