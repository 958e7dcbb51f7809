import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Told } from '../../src/browser/speech';
import { Narrator, type Progress } from '../../src/popup/narrator';
import type { KeySentence } from '../../src/reading';

const sentence = (at: number): KeySentence => ({ text: `Sentence ${at}.`, block: at, start: 0, rank: at });
const four = [0, 1, 2, 3].map(sentence);

/** A voice of ours: it says what it is told to, and tells what a test wants it to tell. */
class Voice {
  said: string[] = [];
  silenced = 0;
  /** The latest utterance, while the engine holds it: neither told to be over nor cancelled. */
  held = false;
  /** Whether it tells of a cancelled utterance before the call that cancels it returns. */
  prompt = false;
  tellers: ((event: Told) => void)[] = [];

  speak = (text: string, told: (event: Told) => void) => {
    expect(this.held, 'one utterance at a time').toBe(false);
    this.said.push(text);
    this.held = true;
    this.tellers.push(event => {
      if (event !== 'started' && this.tellers.at(-1) === teller) this.held = false;
      told(event);
    });
    const teller = this.tellers.at(-1);
  };
  silence = () => {
    this.silenced += 1;
    this.held = false;
    if (this.prompt) this.tell('ended');
  };
  tell(event: Told, which = -1): void {
    this.tellers.at(which)?.(event);
  }
}

let voice: Voice;
let progress: Progress;
let failures: number;
let narrator: Narrator;

function begin(): void {
  // A narrator of before has nothing more to say.
  vi.clearAllTimers();
  voice = new Voice();
  progress = null;
  failures = 0;
  narrator = new Narrator(voice, {
    moved: now => {
      progress = now;
    },
    failed: () => {
      failures += 1;
    },
  });
  narrator.follow(four);
}

beforeEach(() => {
  vi.useFakeTimers();
  begin();
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
      expect(progress).toEqual({ at, paused: false });
      voice.tell('started');
      voice.tell('ended');
    }
    vi.runAllTimers();
    expect(progress).toBeNull();
    expect(voice.said).toEqual(four.map(({ text }) => text));
    expect([voice.silenced, failures]).toEqual([0, 0]);
  });

  it('reads nothing where nothing is shown', () => {
    narrator.follow([]);
    narrator.toggle();
    expect([progress, voice.said]).toEqual([null, []]);
  });

  it.each(endings)('pauses in silence and says the sentence again, where a cancelled one has "%s"', ending => {
    narrator.toggle();
    voice.tell('started');
    narrator.toggle();
    expect([progress, voice.silenced]).toEqual([{ at: 0, paused: true }, 1]);
    voice.tell(ending);
    vi.runAllTimers();
    expect([voice.said.length, failures]).toEqual([1, 0]);
    narrator.toggle();
    expect([progress, voice.said.length]).toEqual([{ at: 0, paused: false }, 2]);
  });

  it.each(endings)('waits for the old sentence to have "%s" before it says the next', ending => {
    narrator.toggle();
    narrator.step(1);
    expect([progress, voice.said.length]).toEqual([{ at: 1, paused: false }, 1]);
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
    expect([progress, voice.said.length]).toEqual([{ at: 1, paused: false }, 2]);
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
    expect([progress, voice.said]).toEqual([{ at: 1, paused: true }, ['Sentence 0.', 'Sentence 1.']]);
    narrator.toggle();
    narrator.stop();
    expect([progress, voice.said.length]).toEqual([null, 3]);
  });

  it('begins the first sentence again before it, and ends after the last', () => {
    narrator.toggle();
    narrator.step(-1);
    voice.tell('ended');
    expect(voice.said).toEqual(['Sentence 0.', 'Sentence 0.']);
    narrator.goTo(3);
    voice.tell('ended');
    narrator.step(1);
    expect(progress).toBeNull();
    voice.tell('ended');
    expect(voice.said.at(-1)).toBe('Sentence 3.');
  });

  it('goes through the sentences in silence while it is paused', () => {
    narrator.toggle();
    narrator.toggle();
    voice.tell('ended');
    narrator.step(1);
    narrator.step(1);
    expect([progress, voice.said.length]).toEqual([{ at: 2, paused: true }, 1]);
    narrator.toggle();
    expect(voice.said.at(-1)).toBe('Sentence 2.');
  });

  it('stops at once, and begins anew afterwards', () => {
    narrator.toggle();
    narrator.step(1);
    narrator.stop();
    expect([progress, voice.silenced]).toEqual([null, 1]);
    narrator.toggle();
    voice.tell('failed');
    expect([progress, voice.said.at(-1), failures]).toEqual([{ at: 0, paused: false }, 'Sentence 0.', 0]);
  });

  it('says that it cannot where the voice fails', () => {
    narrator.toggle();
    voice.tell('failed');
    expect([progress, failures]).toEqual([null, 1]);
  });

  it('says so too where the voice never begins, or never ends', () => {
    narrator.toggle();
    vi.advanceTimersByTime(6_000);
    expect([progress, failures, voice.silenced]).toEqual([null, 1, 1]);
    narrator.toggle();
    voice.tell('started');
    vi.advanceTimersByTime(13_000);
    expect(progress).not.toBeNull();
    vi.advanceTimersByTime(10_000);
    expect([progress, failures]).toEqual([null, 2]);
  });

  it('leaves a long sentence the time it takes', () => {
    narrator.follow([{ ...sentence(0), text: 'long '.repeat(100) }]);
    narrator.toggle();
    voice.tell('started');
    vi.advanceTimersByTime(200_000);
    expect([progress, failures]).toEqual([{ at: 0, paused: false }, 0]);
  });

  it('goes on with its sentence where another length still shows it', () => {
    narrator.toggle();
    narrator.step(1);
    voice.tell('ended');
    narrator.step(1);
    voice.tell('ended');
    narrator.follow([1, 2].map(sentence));
    expect([progress, voice.said.at(-1), voice.silenced]).toEqual([{ at: 1, paused: false }, 'Sentence 2.', 2]);
    voice.tell('ended');
    expect(progress).toBeNull();
  });

  it('goes on with what follows in the article where its sentence is gone, and stops where nothing does', () => {
    narrator.toggle();
    narrator.step(1);
    voice.tell('ended');
    narrator.follow([0, 3].map(sentence));
    voice.tell('ended');
    expect([progress, voice.said.at(-1)]).toEqual([{ at: 1, paused: false }, 'Sentence 3.']);
    narrator.follow([0].map(sentence));
    expect(progress).toBeNull();
  });

  it('says a sentence anew that has other words now', () => {
    narrator.toggle();
    narrator.follow([{ ...sentence(0), text: 'Corrected.' }]);
    voice.tell('ended');
    expect(voice.said).toEqual(['Sentence 0.', 'Corrected.']);
  });

  it('is never left playing with nothing being said, nor saying two things at once', () => {
    const command = fc.oneof(
      fc.constantFrom('toggle', 'next', 'previous', 'stop', 'again', 'wait a little', 'wait').map(name => () => {
        if (name === 'toggle') narrator.toggle();
        if (name === 'next') narrator.step(1);
        if (name === 'previous') narrator.step(-1);
        if (name === 'stop') narrator.stop();
        if (name === 'again' && progress) narrator.goTo(progress.at);
        if (name === 'wait a little') vi.advanceTimersByTime(300);
        if (name === 'wait') vi.advanceTimersByTime(30_000);
        return name;
      }),
      fc.subarray([0, 1, 2, 3, 4]).map(shown => () => {
        narrator.follow(shown.map(sentence));
        return `shows ${shown.join()}`;
      }),
      fc
        .tuple(fc.constantFrom<Told>('started', 'ended', 'failed'), fc.integer({ min: -4, max: -1 }))
        .map(([event, which]) => () => {
          voice.tell(event, which);
          return `told ${event} of ${which}`;
        }),
    );
    fc.assert(
      fc.property(fc.boolean(), fc.array(command, { maxLength: 40 }), (prompt, commands) => {
        begin();
        voice.prompt = prompt;
        for (const run of commands) {
          const name = run();
          if (!progress || progress.paused) expect(voice.held, `silent after ${name}`).toBe(false);
          else if (!voice.held) {
            // A cancelled sentence is not over yet: the next one is said when it is, or soon.
            const before = voice.said.length;
            vi.advanceTimersByTime(250);
            expect([voice.held, voice.said.length], `speaks after ${name}`).toEqual([true, before + 1]);
          }
        }
      }),
    );
  });
});
