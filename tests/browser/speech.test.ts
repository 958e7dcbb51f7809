// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { silence, speak, watchVoices, type Voice } from '../../src/browser/speech';

class Utterance {
  [handler: string]: unknown;
  constructor(readonly text: string) {}
}
const engine = Object.assign(new EventTarget(), {
  voices: [] as object[],
  said: [] as Utterance[],
  getVoices: () => engine.voices,
  speak: (utterance: Utterance) => engine.said.push(utterance),
  cancel: vi.fn(),
});
const installed = (name: string, lang: string, given: object = {}) => {
  return { voiceURI: `urn:voice:${name}`, name, lang, localService: true, default: false, ...given };
};
const british: Voice = { id: 'urn:voice:Alba', name: 'Alba', language: 'en-GB', isDefault: false };

beforeEach(() => {
  engine.voices = [installed('Alba', 'en-GB')];
  engine.said = [];
  vi.stubGlobal('speechSynthesis', engine);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the voices', () => {
  it('are told now and whenever they change', () => {
    engine.voices = [];
    const changed = vi.fn();
    watchVoices(changed);
    engine.voices = [installed('Alba', 'en-GB')];
    engine.dispatchEvent(new Event('voiceschanged'));
    expect(changed.mock.calls).toEqual([[[]], [[british]]]);
  });

  it.each([
    ['those of a server', installed('Cloud', 'en-GB', { localService: false }), false],
    ['disguises', installed('English (Scotland)+Adam espeak-ng', 'en-GB'), false],
    ['those of Speech Dispatcher, which Firefox calls remote', installed('English', 'en', { localService: false, voiceURI: 'urn:moz-tts:speechd:English?en' }), true], // prettier-ignore
  ])('are those of this device: %s', (_, voice, isOurs) => {
    engine.voices = [voice];
    const changed = vi.fn<(voices: Voice[]) => void>();
    watchVoices(changed);
    expect(changed.mock.calls[0]?.[0]).toHaveLength(isOurs ? 1 : 0);
  });

  it('are none in a browser without speech', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    const changed = vi.fn();
    watchVoices(changed);
    silence();
    expect(changed).toHaveBeenCalledExactlyOnceWith([]);
  });
});

describe('speak', () => {
  it('says a text by a voice, at a rate, and tells what becomes of it', () => {
    const told = vi.fn();
    speak('Good evening.', { voice: british, rate: 1.5 }, told);
    const [utterance] = engine.said as unknown as { onstart: () => void; onend: () => void; onerror: () => void }[];
    expect(utterance).toMatchObject({ text: 'Good evening.', lang: 'en-GB', rate: 1.5, voice: engine.voices[0] });
    utterance?.onstart();
    utterance?.onend();
    utterance?.onerror();
    expect(told.mock.calls).toEqual([['started'], ['ended'], ['failed']]);
  });

  it('fails where the voice has gone since it was listed, rather than take another', () => {
    engine.voices = [installed('Cloud', 'en-GB', { localService: false })];
    const told = vi.fn();
    speak('Good evening.', { voice: british, rate: 1 }, told);
    expect(told).toHaveBeenCalledExactlyOnceWith('failed');
    expect(engine.said).toEqual([]);
  });
});
