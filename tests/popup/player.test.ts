// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseOptions } from '../../src/options';
import { initialState, type State } from '../../src/popup/state';
import { createView } from '../../src/popup/view';
import { aReading, aSummary, aVoice } from '../fixtures/readings';
import { mockedActions } from './mocked-actions';

const silent: State = {
  ...initialState(parseOptions({})),
  phase: 'done',
  reading: aReading(),
  summary: aSummary(),
  voices: [aVoice()],
};
const reading = (at: number, paused = false): State => ({ ...silent, listening: { at, paused } });
let actions: ReturnType<typeof mockedActions>;
let show: (state: State) => void;
const scrollIntoView = vi.fn();

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = scrollIntoView.mockReset();
  actions = mockedActions();
  show = createView(document.body, actions, () => '');
});
const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);
const current = () => [...document.querySelectorAll('.sentence')].map(one => one.ariaCurrent);

describe('the button to listen', () => {
  it('is there where a voice speaks the language of the article, and only there', () => {
    show(silent);
    expect([find('.tool.listen').hidden, find('.tool.listen').ariaLabel]).toEqual([false, 'Listen']);
    for (const without of [{ voices: [] }, { voices: [aVoice({ language: 'fr' })] }, { summary: null }]) {
      show({ ...silent, ...without });
      expect(find('.tool.listen').hidden).toBe(true);
    }
  });

  it('begins, pauses and goes on', () => {
    const labels = [silent, reading(0), reading(0, true)].map(state => {
      show(state);
      find('.tool.listen').click();
      return find('.tool.listen').ariaLabel;
    });
    expect(labels).toEqual(['Listen', 'Pause', 'Go on']);
    expect(actions.listen.mock.calls).toEqual([['toggle'], ['toggle'], ['toggle']]);
  });
});

describe('the player', () => {
  it('is there while listening, and says which sentence of how many is read', () => {
    show(silent);
    expect(find('.player').hidden).toBe(true);
    show(reading(1));
    expect([find('.player').hidden, find('.place').textContent]).toEqual([false, '2 of 2']);
    show(silent);
    expect([find('.player').hidden, current()]).toEqual([true, [null, null]]);
  });

  it('marks the sentence being read, and brings it into view once', () => {
    show(reading(0));
    expect(current()).toEqual(['true', null]);
    show(reading(1));
    show(reading(1, true));
    expect(current()).toEqual([null, 'true']);
    expect(scrollIntoView).toHaveBeenCalledTimes(2);
    show({ ...reading(1), options: { ...silent.options, format: 'paragraph' } });
    expect(current()).toEqual([null, 'true']);
  });

  it('has a named button for each command', () => {
    show(reading(0));
    const buttons = [...document.querySelectorAll<HTMLElement>('.player button')];
    for (const button of buttons) button.click();
    expect(buttons.map(({ ariaLabel }) => ariaLabel)).toEqual([
      ...['Previous sentence', 'Pause', 'Next sentence', 'Speed: 1×', 'Stop'],
    ]);
    expect(actions.listen.mock.calls).toEqual([['previous'], ['toggle'], ['next'], ['stop']]);
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ speed: '1.25' });
  });

  it('goes from the fastest to the slowest', () => {
    show({ ...reading(0), options: { ...silent.options, speed: '2' } });
    find('.player .speed').click();
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ speed: '0.75' });
  });

  it('hands focus on when it goes', () => {
    show(reading(0));
    find('.player .stop').focus();
    show(silent);
    expect(document.activeElement).toBe(find('.tool.listen'));
  });

  it('announces nothing: a voice is speaking', () => {
    show(reading(0));
    expect(find('.player').closest('[aria-live], [role=status], [role=alert]')).toBeNull();
    expect(find('[role=status]').textContent).toBe('');
  });
});
