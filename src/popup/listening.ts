import * as speech from '../browser/speech';
import type { KeySentence } from '../reading';
import { shownSentences } from '../summary/shown-sentences';
import { Narrator, type Speaker } from './narrator';
import type { PopupEvent, State } from './state';
import { voiceFor } from './voice-choice';

export type ListenCommand = 'toggle' | 'previous' | 'next' | 'stop';

type Access = {
  state: () => State;
  dispatch: (event: PopupEvent) => void;
  /** Shows in the page which sentence is being read; null takes that away. */
  showInPage: (sentence: KeySentence | null) => Promise<void>;
  signal: AbortSignal;
};

/** The voice of this device that reads the article; null where none speaks its language. */
function readerOf({ reading, voices, options }: State): speech.Voice | null {
  return reading ? voiceFor(reading.language, voices, options.voice) : null;
}

/** Whether there is something to read aloud, and somebody to do it. */
export function canListen(state: State): boolean {
  return state.summary !== null && readerOf(state) !== null;
}

/** Reads the shown sentences aloud, and keeps popup and page at the one being read. */
export class Listening {
  readonly #access: Access;
  readonly #narrator: Narrator;
  #manner = '';
  #looksForVoices = false;

  constructor(access: Access) {
    this.#access = access;
    const { state, dispatch, showInPage } = access;
    const speak: Speaker['speak'] = (text, told) => {
      const voice = readerOf(state());
      if (voice) speech.speak(text, { voice, rate: Number(state().options.speed) }, told);
      else told('failed');
    };
    this.#narrator = new Narrator(
      { speak, silence: speech.silence },
      {
        moved: listening => {
          dispatch({ type: 'listening', listening });
          const sentence = (listening && sentencesOf(state())[listening.at]) ?? null;
          void showInPage(sentence);
        },
        failed: () => {
          dispatch({ type: 'status', status: { key: 'listenFailed' } });
        },
      },
    );
  }

  do(command: ListenCommand): void {
    if (command === 'toggle') this.#narrator.toggle();
    else if (command === 'stop') this.#narrator.stop();
    else this.#narrator.step(command === 'next' ? 1 : -1);
  }

  readFrom({ block, start }: KeySentence): void {
    const sentences = sentencesOf(this.#access.state());
    const at = sentences.findIndex(one => one.block === block && one.start === start);
    this.#narrator.goTo(at, false);
  }

  /** Follows what has changed: with other sentences it goes on there, at another speed the sentence begins anew. */
  follow(): void {
    const { state } = this.#access;
    if (state().summary) this.#lookForVoices();
    // Each step may change the state that the next one is about.
    this.#narrator.follow(sentencesOf(state()));
    const { options, listening } = state();
    const manner = `${options.speed} ${readerOf(state())?.id ?? ''}`;
    const isAnother = manner !== this.#manner;
    this.#manner = manner;
    if (isAnother && listening) this.#narrator.goTo(listening.at);
  }

  /** Not before the summary is painted: Speech Dispatcher lists thousands. */
  #lookForVoices(): void {
    if (this.#looksForVoices) return;
    this.#looksForVoices = true;
    requestIdleCallback(() => {
      speech.watchVoices(voices => {
        this.#access.dispatch({ type: 'voices', voices });
      }, this.#access.signal);
    });
  }
}

function sentencesOf({ summary, options }: State): KeySentence[] {
  return summary ? shownSentences(summary, options) : [];
}
