import { expect, vi } from 'vitest';
import type { Told } from '../../src/browser/speech';
import { Narrator, type Progress } from '../../src/popup/narrator';
import type { KeySentence } from '../../src/reading';

export const sentence = (at: number): KeySentence => ({ text: `Sentence ${at}.`, block: at, start: 0, rank: at });
export const four = [0, 1, 2, 3].map(sentence);

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

export type Narration = { voice: Voice; narrator: Narrator; heard: { progress: Progress; failures: number } };

/** A narrator that follows four sentences, and what it has told of itself so far. */
export function beginNarration(): Narration {
  // A narrator of before has nothing more to say.
  vi.clearAllTimers();
  const voice = new Voice();
  const heard: Narration['heard'] = { progress: null, failures: 0 };
  const narrator = new Narrator(voice, {
    moved: now => {
      heard.progress = now;
    },
    failed: () => {
      heard.failures += 1;
    },
  });
  narrator.follow(four);
  return { voice, narrator, heard };
}
