import type { Told } from '../browser/speech';
import type { KeySentence } from '../reading';

export type Speaker = { speak: (text: string, told: (event: Told) => void) => void; silence: () => void };
/** Which of the sentences is being read; null where none is. */
export type Progress = { at: number; paused: boolean } | null;
type Listener = { moved: (progress: Progress) => void; failed: () => void };

/** Engines speak within a second or two, the first time too; what has not begun by then never does. */
const startPatience = 6_000;
/** As long as the slowest voice may take, in a script where a character is a syllable. */
const patienceFor = (text: string) => 10_000 + 400 * text.length;
/** A silenced voice says so at once, or not at all. Some engines drop what is said before it has. */
const silencePatience = 250;

/**
 * Reads sentences aloud, one after the other. A pause silences the voice, and going on says the sentence again: Linux
 * has no pause in either browser, on Android it is an end, and a sentence is soon said again.
 */
export class Narrator {
  readonly #speaker: Speaker;
  readonly #listener: Listener;
  #sentences: readonly KeySentence[] = [];
  #progress: Progress = null;
  /** What was said and is not over yet; whatever is told of any other comes too late. */
  #utterance: { silenced: boolean } | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(speaker: Speaker, listener: Listener) {
    this.#speaker = speaker;
    this.#listener = listener;
  }

  /** Takes what is shown now: goes on with the sentence being read, or with what follows it where that is gone. */
  follow(sentences: readonly KeySentence[]): void {
    const now = this.#progress && this.#sentences[this.#progress.at];
    this.#sentences = sentences;
    if (!this.#progress || !now) return;
    const at = sentences.findIndex(one => order(one, now) >= 0);
    const next = sentences[at];
    if (!next) this.stop();
    else if (order(next, now) > 0 || next.text !== now.text) this.goTo(at);
    else if (at !== this.#progress.at) this.#move({ at, paused: this.#progress.paused });
  }

  /** Begins, pauses, or goes on. */
  toggle(): void {
    if (!this.#progress) this.goTo(0);
    else if (this.#progress.paused) this.goTo(this.#progress.at, false);
    else {
      this.#move({ ...this.#progress, paused: true });
      this.#hush();
    }
  }

  /** Reads from a sentence on; paused, it waits there. Past the last one, the reading is over. */
  goTo(at: number, paused = this.#progress?.paused ?? false): void {
    if (!this.#sentences[at]) {
      this.stop();
      return;
    }
    this.#move({ at, paused });
    this.#hush();
    if (!this.#utterance) this.#say();
  }

  step(by: 1 | -1): void {
    if (this.#progress) this.goTo(Math.max(0, this.#progress.at + by));
  }

  stop(): void {
    if (this.#progress) this.#move(null);
    this.#hush();
  }

  #move(progress: Progress): void {
    this.#progress = progress;
    this.#listener.moved(progress);
  }

  #hush(): void {
    const utterance = this.#utterance;
    if (!utterance || utterance.silenced) return;
    utterance.silenced = true;
    this.#expect(silencePatience, () => {
      this.#over(utterance, 'ended');
    });
    this.#speaker.silence();
  }

  /** Says the sentence whose turn it is, if any. */
  #say(): void {
    const text = this.#progress && !this.#progress.paused ? this.#sentences[this.#progress.at]?.text : undefined;
    if (text === undefined) return;
    const utterance = { silenced: false };
    this.#utterance = utterance;
    const tooLong = () => {
      this.#speaker.silence();
      this.#over(utterance, 'failed');
    };
    this.#expect(startPatience, tooLong);
    this.#speaker.speak(text, event => {
      if (event !== 'started') this.#over(utterance, event);
      else if (this.#utterance === utterance && !utterance.silenced) this.#expect(patienceFor(text), tooLong);
    });
  }

  #over(utterance: { silenced: boolean }, how: 'ended' | 'failed'): void {
    if (this.#utterance !== utterance) return;
    clearTimeout(this.#patience);
    this.#utterance = null;
    if (utterance.silenced) this.#say();
    else if (how === 'ended') this.step(1);
    else {
      this.stop();
      this.#listener.failed();
    }
  }

  #expect(milliseconds: number, otherwise: () => void): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(otherwise, milliseconds);
  }
}

/** In the article: negative where the one stands before the other. */
function order(one: KeySentence, other: KeySentence): number {
  return one.block - other.block || one.start - other.start;
}
