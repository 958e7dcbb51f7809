// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isSkimming } from '../../src/mark/skim-mode';
import { layOut, leave, start } from './skim-page';

beforeEach(() => {
  layOut();
});
afterEach(leave);

describe('skim mode over an address', () => {
  afterEach(() => {
    history.replaceState(null, '', '/');
  });

  it('ends when the page shows another one, told by the navigation API', () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    start();
    navigation.dispatchEvent(new Event('currententrychange'));
    history.pushState(null, '', '#part-2');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(isSkimming()).toBe(true);
    history.pushState(null, '', '/next');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(isSkimming()).toBe(false);
  });

  it('ends at popstate, and within a moment where nothing tells', () => {
    vi.useFakeTimers();
    start();
    history.pushState(null, '', '/next');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(isSkimming()).toBe(false);
    start();
    history.pushState(null, '', '#/article/3');
    vi.advanceTimersByTime(1000);
    expect(isSkimming()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
