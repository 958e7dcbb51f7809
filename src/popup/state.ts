import type { Failure } from '../failure';
import type { BackgroundToPopup } from '../messages';
import type { Options } from '../options';
import type { Reading, Summary } from '../reading';

export type State = {
  options: Options;
  /** `quiet`: a remembered summary is shown while the page is read again. */
  phase: 'working' | 'quiet' | 'done' | 'failed';
  reading: Reading | null;
  summary: Summary | null;
  failure: Failure | null;
  /** The tab has moved on since the click. */
  moved: boolean;
};

export type PopupEvent =
  | BackgroundToPopup
  | { type: 'started' }
  | { type: 'recalled'; reading: Reading; summary: Summary }
  | { type: 'moved' }
  | { type: 'options'; options: Options };

export function initialState(options: Options): State {
  return { options, phase: 'working', reading: null, summary: null, failure: null, moved: false };
}

/** Pure: what the popup shows after an event. */
export function reduce(state: State, event: PopupEvent): State {
  switch (event.type) {
    case 'accepted':
      return state;
    case 'options':
      return { ...state, options: event.options };
    case 'started':
      return { ...state, phase: state.phase === 'quiet' ? 'quiet' : 'working', failure: null };
    case 'moved':
      return { ...initialState(state.options), moved: true };
    case 'recalled':
      if (state.reading) return state;
      return { ...state, phase: 'quiet', reading: event.reading, summary: event.summary };
    case 'page':
      return { ...state, reading: event.reading };
    case 'summary':
      return { ...state, phase: 'working', summary: event.summary };
    case 'done':
      return { ...state, phase: 'done' };
    case 'failed':
      return failed(state, event.failure);
    default:
      return event satisfies never;
  }
}

function failed(state: State, failure: Failure): State {
  // Asked for "anyway" before and remembered: the same refusal is no news.
  const refusal = failure.code === 'notAnArticle' || failure.code === 'tooShort';
  if (state.phase === 'quiet' && refusal) return { ...state, phase: 'done' };
  // After a navigation, access ends in Firefox and at another site: a further click on the button gives it again.
  const code = state.moved && failure.code === 'restricted' ? 'moved' : failure.code;
  return { ...state, phase: 'failed', summary: null, failure: { ...failure, code } };
}
