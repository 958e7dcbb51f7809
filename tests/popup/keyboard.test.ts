// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { parseOptions } from '../../src/options';
import { pressed } from '../../src/popup/keyboard';
import { initialState, type State } from '../../src/popup/state';
import { createView } from '../../src/popup/view';
import { aReading, aSummary, aVoice } from '../fixtures/readings';
import { mockedActions } from './mocked-actions';

const url = 'https://courier.example/market';
const links = [{ direction: 'next', kind: 'article', url, title: 'Winter market moves' } as const];
const state: State = {
  ...initialState(parseOptions({})),
  phase: 'done',
  reading: aReading({ links }),
  summary: aSummary(),
};
let actions: ReturnType<typeof mockedActions>;

beforeEach(() => {
  actions = mockedActions();
  createView(document.body, actions, () => '')(state);
});

/** Whether the key was taken. */
function press(key: string, init: KeyboardEventInit = {}, given = state): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  const listener = (heard: KeyboardEvent) => {
    pressed(heard, given, actions);
  };
  document.addEventListener('keydown', listener, { once: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  document.removeEventListener('keydown', listener);
  return event.defaultPrevented;
}

describe('the keys', () => {
  it('move from sentence to sentence, and stop at the ends', () => {
    const [first, second] = document.querySelectorAll('.sentence');
    const focused = (key: string) => {
      expect(press(key)).toBe(true);
      return document.activeElement;
    };
    expect(focused('ArrowDown')).toBe(first);
    expect(focused('ArrowDown')).toBe(second);
    expect(focused('ArrowDown')).toBe(second);
    expect(focused('Home')).toBe(first);
    expect(focused('ArrowUp')).toBe(first);
    expect(focused('End')).toBe(second);
  });

  it('leave the arrows to choices', () => {
    document.querySelector<HTMLElement>('input[type=radio]')?.focus();
    expect(press('ArrowDown')).toBe(false);
  });

  it.each([
    ['1', 'short'],
    ['2', 'medium'],
    ['3', 'long'],
  ])('%s chooses the length %s', (digit, length) => {
    expect(press(digit, { code: `Digit${digit}` })).toBe(true);
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ length });
  });

  it('work on keyboards that write other letters or need Shift for digits', () => {
    press('с', { code: 'KeyC' });
    expect(actions.copySummary).toHaveBeenCalledOnce();
    press('&', { code: 'Digit1' });
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ length: 'short' });
    // Dvorak writes an i where others have their g, and its c elsewhere.
    press('c', { code: 'KeyI' });
    expect(actions.copySummary).toHaveBeenCalledTimes(2);
  });

  it('open the next article as its card does, and nothing where there is none', () => {
    expect(press('n', { code: 'KeyN' })).toBe(true);
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(links[0], 'sameTab');
    expect(press('p', { code: 'KeyP' })).toBe(false);
  });

  it('copy nothing before there is a summary', () => {
    expect(press('c', { code: 'KeyC' }, { ...state, summary: null })).toBe(false);
    expect(actions.copySummary).not.toHaveBeenCalled();
  });

  it('listen and pause, where a voice speaks the language', () => {
    expect(press('l', { code: 'KeyL' })).toBe(false);
    expect(press('l', { code: 'KeyL' }, { ...state, voices: [aVoice()] })).toBe(true);
    expect(press('l', { code: 'KeyL' }, { ...state, voices: [aVoice()], summary: null })).toBe(false);
    expect(actions.listen).toHaveBeenCalledExactlyOnceWith('toggle');
  });

  it('skim, where there is something to, and end that in any case', () => {
    expect(press('s', { code: 'KeyS' }, { ...state, summary: null })).toBe(false);
    expect(press('s', { code: 'KeyS' })).toBe(true);
    expect(press('s', { code: 'KeyS' }, { ...state, summary: null, skimming: true })).toBe(true);
    expect(actions.skim).toHaveBeenCalledTimes(2);
  });

  it('show the keys and hide them again', () => {
    press('?', { code: 'Slash', shiftKey: true });
    press('?', { code: 'Slash', shiftKey: true }, { ...state, panel: 'help' });
    expect(actions.showPanel.mock.calls).toEqual([['help'], [null]]);
  });

  it('take back with Esc what lies over the page or the result, and leave the popup to close when nothing does', () => {
    expect(press('Escape')).toBe(false);
    expect(press('Escape', {}, { ...state, marked: aSummary().sentences[0] ?? null })).toBe(true);
    expect(actions.clearMark).toHaveBeenCalledOnce();
    expect(press('Escape', {}, { ...state, listening: { at: 0, paused: true } })).toBe(true);
    expect(actions.listen).toHaveBeenCalledExactlyOnceWith('stop');
    expect(press('Escape', {}, { ...state, panel: 'report' })).toBe(true);
    expect(actions.showPanel).toHaveBeenCalledExactlyOnceWith(null);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])('leave shortcuts to the browser: %o', modifier => {
    expect(press('c', { code: 'KeyC', ...modifier })).toBe(false);
  });
});
