// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseOptions } from '../../src/options';
import { Listening } from '../../src/popup/listening';
import { initialState, reduce, type PopupEvent, type State } from '../../src/popup/state';
import { aReading, aSummary } from '../fixtures/readings';

type Utterance = { text: string; rate: number; voice: { name: string }; onstart: () => void; onend: () => void };

const installed = (name: string, lang: string) => {
  return { voiceURI: name, name, lang, localService: true, default: false };
};
let engine: EventTarget & { voices: object[]; said: Utterance[]; cancel: ReturnType<typeof vi.fn> };
let state: State;
let listening: Listening;
const showInPage = vi.fn(() => Promise.resolve());

function dispatch(event: PopupEvent): void {
  state = reduce(state, event);
  listening.follow();
}

beforeEach(() => {
  showInPage.mockClear();
  engine = Object.assign(new EventTarget(), {
    voices: [installed('Alba', 'en-GB'), installed('Zoe', 'en-US')] as object[],
    said: [] as Utterance[],
    getVoices: () => engine.voices,
    speak: (utterance: Utterance) => engine.said.push(utterance),
    cancel: vi.fn(() => engine.said.at(-1)?.onend()),
  });
  vi.stubGlobal('speechSynthesis', engine);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    run();
  });
  state = initialState(parseOptions({}));
  const { signal } = new AbortController();
  listening = new Listening({ state: () => state, dispatch, showInPage, signal });
  dispatch({ type: 'page', reading: aReading() });
  dispatch({ type: 'summary', summary: aSummary() });
});
afterEach(() => {
  listening.do('stop');
  vi.unstubAllGlobals();
});
const said = () => engine.said.map(({ text, rate, voice }) => [text, rate, voice.name]);
const [first, second] = aSummary().sentences;

describe('listening', () => {
  it('reads the shown sentences, and shows each in the page while it is read', async () => {
    listening.do('toggle');
    engine.said[0]?.onend();
    expect(state.listening).toEqual({ at: 1, paused: false });
    engine.said[1]?.onend();
    expect(state.listening).toBeNull();
    expect(said()).toEqual([[first?.text, 1, 'Zoe'], [second?.text, 1, 'Zoe']]); // prettier-ignore
    await vi.waitFor(() => {
      expect(showInPage.mock.calls).toEqual([[first], [second], [null]]);
    });
  });

  it('begins the sentence anew at another speed, or by another voice', () => {
    listening.do('toggle');
    dispatch({ type: 'options', options: { ...state.options, speed: '1.5' } });
    dispatch({ type: 'options', options: { ...state.options, voice: 'Alba' } });
    dispatch({ type: 'options', options: { ...state.options, theme: 'dark' } });
    expect(said()).toEqual([[first?.text, 1, 'Zoe'], [first?.text, 1.5, 'Zoe'], [first?.text, 1.5, 'Alba']]); // prettier-ignore
  });

  it('reads on from a sentence, paused or not', () => {
    listening.do('toggle');
    listening.do('toggle');
    if (second) listening.readFrom({ ...second });
    expect(state.listening).toEqual({ at: 1, paused: false });
    listening.do('previous');
    listening.do('next');
    expect(said().map(([text]) => text)).toEqual([first?.text, second?.text, first?.text, second?.text]);
  });

  it('is silent when the tab moves on', () => {
    listening.do('toggle');
    dispatch({ type: 'moved' });
    expect([state.listening, engine.cancel.mock.calls.length]).toEqual([null, 1]);
    expect(state.voices).toHaveLength(2);
  });

  it('says so when its voice goes, and another one speaks where there is one', () => {
    listening.do('toggle');
    engine.voices = [installed('Alba', 'en-GB')];
    engine.dispatchEvent(new Event('voiceschanged'));
    expect(said().at(-1)).toEqual([first?.text, 1, 'Alba']);
    engine.voices = [];
    engine.dispatchEvent(new Event('voiceschanged'));
    expect([state.listening, state.status?.key]).toEqual([null, 'listenFailed']);
  });
});
