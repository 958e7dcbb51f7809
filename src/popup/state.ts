import type { MessageValues } from '../browser/message-format';
import type { Voice } from '../browser/speech';
import type { MessageKey } from '../browser/text';
import type { Failure } from '../failure';
import type { BackgroundToPopup } from '../messages';
import type { Options } from '../options';
import type { AdjacentLink, KeySentence, Reading, Summary } from '../reading';
import type { MarkOutcome } from '../page-scripts';
import { identityOf, shownSentences } from '../summary/shown-sentences';
import type { Ahead } from './ahead';
import type { Progress } from './narrator';

/** What lies over the result: the keys, or what to send with a complaint. */
export type Panel = 'help' | 'report';

export type Status = { key: MessageKey; values?: MessageValues };

export type State = {
  options: Options;
  /** In the side panel, which stays beside the page; else in the popup. */
  inPanel: boolean;
  /** `quiet`: a remembered summary is shown while the page is read again. */
  phase: 'working' | 'quiet' | 'done' | 'failed';
  reading: Reading | null;
  summary: Summary | null;
  failure: Failure | null;
  /** The button was not clicked on this page: the tab has moved on since, or the panel shows it without a click. */
  moved: boolean;
  /** The neighbour whose card was clicked, until its page has been read. */
  going: AdjacentLink | null;
  /** The sentence clicked last: what can be done with it is offered below it. */
  chosen: KeySentence | null;
  /** The sentence marked in the page. */
  marked: KeySentence | null;
  /** Skim mode is on in the page. */
  skimming: boolean;
  /** The voices of this device, as far as they are known by now. */
  voices: readonly Voice[];
  /** Which of the shown sentences is being read aloud. */
  listening: Progress;
  /** Match patterns of the sites that offer the summary in their pages; null where none can be added, or not yet known. */
  allowedSites: readonly string[] | null;
  panel: Panel | null;
  /** What is read without leaving the page, in place of its own summary. */
  ahead: Ahead | null;
  /** What was just done, or could not be. A new object each time, so that the same words are said again. */
  status: Status | null;
};

export type PopupEvent =
  | BackgroundToPopup
  | { type: 'started' }
  | { type: 'clicked' }
  | { type: 'recalled'; reading: Reading; summary: Summary }
  /** To none, where the browser refuses. */
  | { type: 'going'; to: AdjacentLink | null }
  | { type: 'moved' }
  | { type: 'mark'; sentence: KeySentence; outcome: MarkOutcome }
  | { type: 'skimming'; on: boolean }
  | { type: 'voices'; voices: readonly Voice[] }
  | { type: 'listening'; listening: Progress }
  | { type: 'allowedSites'; sites: readonly string[] }
  | { type: 'panel'; panel: Panel | null }
  | { type: 'ahead'; ahead: Ahead | null; status?: Status }
  | { type: 'status'; status: Status }
  | { type: 'options'; options: Options };

export function initialState(options: Options, inPanel = false): State {
  return {
    options,
    inPanel,
    phase: 'working',
    reading: null,
    summary: null,
    failure: null,
    moved: inPanel,
    going: null,
    chosen: null,
    marked: null,
    skimming: false,
    voices: [],
    listening: null,
    allowedSites: null,
    panel: null,
    ahead: null,
    status: null,
  };
}

/** Pure: what the popup shows after an event. */
export function reduce(state: State, event: PopupEvent): State {
  switch (event.type) {
    case 'accepted':
    case 'progress':
      return state;
    case 'options':
      return { ...state, options: event.options };
    case 'started':
      return { ...state, phase: state.phase === 'quiet' ? 'quiet' : 'working', failure: null };
    case 'clicked':
      return { ...state, moved: false };
    case 'going':
      return { ...state, going: event.to };
    case 'moved':
      return moved(state);
    case 'recalled':
      return recalled(state, event);
    case 'page':
      return { ...state, reading: withKnownLinks(event.reading, state.reading), going: null };
    case 'summary':
      return announced({ ...state, phase: 'working', summary: event.summary }, state.summary);
    case 'neighbours':
      return state.reading ? { ...state, reading: { ...state.reading, links: event.links } } : state;
    case 'done':
      return { ...state, phase: 'done' };
    case 'failed':
      return failed(state, event.failure);
    case 'mark':
      return marked(state, event);
    case 'skimming':
      return { ...state, skimming: event.on };
    case 'voices':
      return { ...state, voices: event.voices };
    case 'listening':
      // The page has one mark, which goes with the voice.
      return { ...state, listening: event.listening, marked: null };
    case 'allowedSites':
      return { ...state, allowedSites: event.sites };
    case 'panel':
      return { ...state, panel: event.panel };
    case 'ahead':
      return { ...state, ahead: event.ahead, status: event.status ?? state.status };
    case 'status':
      return { ...state, status: event.status };
    default:
      return event satisfies never;
  }
}

/** A page that is read again keeps its neighbours in sight until they are found again. */
function withKnownLinks(reading: Reading, before: Reading | null): Reading {
  const isSame = before?.url === reading.url && before.timeOrigin === reading.timeOrigin;
  return isSame ? { ...reading, links: before.links } : reading;
}

/** Nothing of the page that was left stays. */
function moved({ options, inPanel, voices, allowedSites, going }: State): State {
  return { ...initialState(options, inPanel), voices, allowedSites, moved: true, going };
}

function recalled(state: State, { reading, summary }: Extract<PopupEvent, { type: 'recalled' }>): State {
  // The page has been read already: only its refusal gives way to what was once asked for anyway.
  if (state.reading && !(state.failure && isRefusal(state.failure))) return state;
  const phase = state.failure ? 'done' : 'quiet';
  return announced({ ...state, phase, reading: state.reading ?? reading, summary, failure: null }, null);
}

function failed(state: State, failure: Failure): State {
  // Asked for "anyway" before and remembered: the same refusal is no news.
  if (state.phase === 'quiet' && isRefusal(failure)) return { ...state, phase: 'done' };
  // After a navigation, access ends in Firefox and at another site: a further click on the button gives it again. A
  // click in the panel gives none.
  const unclicked = state.inPanel ? 'needsClick' : 'moved';
  const code = state.moved && failure.code === 'restricted' ? unclicked : failure.code;
  const ahead = code === 'tabGone' ? null : state.ahead;
  return { ...state, ahead, phase: 'failed', summary: null, chosen: null, marked: null, failure: { ...failure, code } };
}

function isRefusal({ code }: Failure): boolean {
  return code === 'notAnArticle' || code === 'tooShort';
}

/** Says once that a summary is there: not again when the page is read again and says the same. */
function announced(state: State, before: Summary | null): State {
  if (!state.summary || (before && identityOf(state.summary.sentences) === identityOf(before.sentences))) return state;
  const count = shownSentences(state.summary, state.options).length;
  return { ...state, status: { key: 'summaryReady', values: { count } } };
}

const saidOfMark = {
  marked: 'markShown',
  cleared: 'markCleared',
  hidden: 'markHidden',
  gone: 'markGone',
} as const satisfies Record<MarkOutcome, MessageKey>;

function marked(state: State, { sentence, outcome }: Extract<PopupEvent, { type: 'mark' }>): State {
  const isMarked = outcome === 'marked' || outcome === 'hidden';
  return {
    ...state,
    chosen: outcome === 'cleared' ? null : sentence,
    marked: isMarked ? sentence : null,
    status: { key: saidOfMark[outcome] },
  };
}
