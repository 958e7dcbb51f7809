import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginNarration, four, sentence, type Narration } from './narration';

let voice: Narration['voice'];
let narrator: Narration['narrator'];
let heard: Narration['heard'];

beforeEach(() => {
  vi.useFakeTimers();
  ({ voice, narrator, heard } = beginNarration());
});
afterEach(() => {
  vi.useRealTimers();
});

/** What an engine tells when an utterance is cancelled: Firefox that it ended, Chromium an error. */
const endings = ['ended', 'failed'] as const;

describe('the narrator', () => {
  it('reads one sentence after the other, then stops', () => {
    narrator.toggle();
    for (const at of four.keys()) {
      expect(heard.progress).toEqual({ at, paused: false });
      voice.tell('started');
      voice.tell('ended');
    }
    vi.runAllTimers();
    expect(heard.progress).toBeNull();
    expect(voice.said).toEqual(four.map(({ text }) => text));
    expect([voice.silenced, heard.failures]).toEqual([0, 0]);
  });

  it('reads nothing where nothing is shown', () => {
    narrator.follow([]);
    narrator.toggle();
    expect([heard.progress, voice.said]).toEqual([null, []]);
  });

  it.each(endings)('pauses in silence and says the sentence again, where a cancelled one has "%s"', ending => {
    narrator.toggle();
    voice.tell('started');
    narrator.toggle();
    expect([heard.progress, voice.silenced]).toEqual([{ at: 0, paused: true }, 1]);
    voice.tell(ending);
    vi.runAllTimers();
    expect([voice.said.length, heard.failures]).toEqual([1, 0]);
    narrator.toggle();
    expect([heard.progress, voice.said.length]).toEqual([{ at: 0, paused: false }, 2]);
  });

  it.each(endings)('waits for the old sentence to have "%s" before it says the next', ending => {
    narrator.toggle();
    narrator.step(1);
    expect([heard.progress, voice.said.length]).toEqual([{ at: 1, paused: false }, 1]);
    voice.tell(ending);
    expect(voice.said).toEqual(['Sentence 0.', 'Sentence 1.']);
  });

  it('does not wait for ever for an engine that says nothing of what was cancelled', () => {
    narrator.toggle();
    narrator.step(1);
    voice.tell('started');
    vi.advanceTimersByTime(250);
    expect(voice.said).toEqual(['Sentence 0.', 'Sentence 1.']);
    // What comes too late is no word of the one being said now.
    voice.tell('ended', 0);
    voice.tell('failed', 0);
    expect([heard.progress, voice.said.length]).toEqual([{ at: 1, paused: false }, 2]);
  });

  it('says only the last of many sentences gone through quickly', () => {
    narrator.toggle();
    narrator.step(1);
    narrator.step(1);
    narrator.step(-1);
    voice.tell('failed');
    expect([voice.said, voice.silenced]).toEqual([['Sentence 0.', 'Sentence 1.'], 1]);
  });

  it('copes with an engine that tells of it at once', () => {
    voice.prompt = true;
    narrator.toggle();
    narrator.step(1);
    narrator.toggle();
    expect([heard.progress, voice.said]).toEqual([{ at: 1, paused: true }, ['Sentence 0.', 'Sentence 1.']]);
    narrator.toggle();
    narrator.stop();
    expect([heard.progress, voice.said.length]).toEqual([null, 3]);
  });

  it('begins the first sentence again before it, and ends after the last', () => {
    narrator.toggle();
    narrator.step(-1);
    voice.tell('ended');
    expect(voice.said).toEqual(['Sentence 0.', 'Sentence 0.']);
    narrator.goTo(3);
    voice.tell('ended');
    narrator.step(1);
    expect(heard.progress).toBeNull();
    voice.tell('ended');
    expect(voice.said.at(-1)).toBe('Sentence 3.');
  });

  it('goes through the sentences in silence while it is paused', () => {
    narrator.toggle();
    narrator.toggle();
    voice.tell('ended');
    narrator.step(1);
    narrator.step(1);
    expect([heard.progress, voice.said.length]).toEqual([{ at: 2, paused: true }, 1]);
    narrator.toggle();
    expect(voice.said.at(-1)).toBe('Sentence 2.');
  });

  it('stops at once, and begins anew afterwards', () => {
    narrator.toggle();
    narrator.step(1);
    narrator.stop();
    expect([heard.progress, voice.silenced]).toEqual([null, 1]);
    narrator.toggle();
    voice.tell('failed');
    expect([heard.progress, voice.said.at(-1), heard.failures]).toEqual([{ at: 0, paused: false }, 'Sentence 0.', 0]);
  });

  it('says that it cannot where the voice fails', () => {
    narrator.toggle();
    voice.tell('failed');
    expect([heard.progress, heard.failures]).toEqual([null, 1]);
  });

  it('says so too where the voice never begins, or never ends', () => {
    narrator.toggle();
    vi.advanceTimersByTime(6_000);
    expect([heard.progress, heard.failures, voice.silenced]).toEqual([null, 1, 1]);
    narrator.toggle();
    voice.tell('started');
    vi.advanceTimersByTime(13_000);
    expect(heard.progress).not.toBeNull();
    vi.advanceTimersByTime(10_000);
    expect([heard.progress, heard.failures]).toEqual([null, 2]);
  });

  it('leaves a long sentence the time it takes', () => {
    narrator.follow([{ ...sentence(0), text: 'long '.repeat(100) }]);
    narrator.toggle();
    voice.tell('started');
    vi.advanceTimersByTime(200_000);
    expect([heard.progress, heard.failures]).toEqual([{ at: 0, paused: false }, 0]);
  });

  it('goes on with its sentence where another length still shows it', () => {
    narrator.toggle();
    narrator.step(1);
    voice.tell('ended');
    narrator.step(1);
    voice.tell('ended');
    narrator.follow([1, 2].map(sentence));
    expect([heard.progress, voice.said.at(-1), voice.silenced]).toEqual([{ at: 1, paused: false }, 'Sentence 2.', 2]);
    voice.tell('ended');
    expect(heard.progress).toBeNull();
  });

  it('goes on with what follows in the article where its sentence is gone, and stops where nothing does', () => {
    narrator.toggle();
    narrator.step(1);
    voice.tell('ended');
    narrator.follow([0, 3].map(sentence));
    voice.tell('ended');
    expect([heard.progress, voice.said.at(-1)]).toEqual([{ at: 1, paused: false }, 'Sentence 3.']);
    narrator.follow([0].map(sentence));
    expect(heard.progress).toBeNull();
  });

  it('says a sentence anew that has other words now', () => {
    narrator.toggle();
    narrator.follow([{ ...sentence(0), text: 'Corrected.' }]);
    voice.tell('ended');
    expect(voice.said).toEqual(['Sentence 0.', 'Corrected.']);
  });
});
