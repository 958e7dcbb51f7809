import type { startJob } from '../browser/port';
import { plainAddress } from '../links/link-address';
import type { BackgroundToPopup, PopupToBackground } from '../messages';
import type { AdjacentLink } from '../reading';
import { shownSentences } from '../summary/shown-sentences';
import { begun, canPeek, type Ahead } from './ahead';
import { shownState } from './shown-state';
import type { PopupEvent, State, Status } from './state';

type Access = {
  tabId: number;
  startJob: typeof startJob;
  state: () => State;
  dispatch: (event: PopupEvent) => void;
};

/** The background answers within this, or is dead. */
const bootPatience = 3_000;
/** Longer than the page itself waits for an answer, and than it takes to read that. */
const eventPatience = 15_000;

/** Reads on without leaving the page: one job at a time, none that the reader did not ask for. */
export class ReadAhead {
  readonly #access: Access;
  #job: { end: () => void } | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** What was read while this page was open, by address; '' for all its pages. */
  readonly #read = new Map<string, Ahead>();

  constructor(access: Access) {
    this.#access = access;
  }

  /** Shows a neighbour of what is shown; nothing else is asked for. */
  peek(link: AdjacentLink): void {
    const state = this.#access.state();
    const { reading } = shownState(state);
    if (!reading?.links.some(({ url }) => url === link.url) || !canPeek(link, reading)) return;
    const isOpen = state.reading && plainAddress(state.reading.url) === plainAddress(link.url);
    if (isOpen) this.back();
    else this.#show(begun(link));
  }

  readPages(): void {
    this.#show(begun(null));
  }

  /** After a failure. */
  again(): void {
    const { ahead } = this.#access.state();
    if (ahead) this.#show(begun(ahead.link));
  }

  /** To the page's own summary, from wherever; what is under way ends. */
  back(): void {
    this.#end();
    this.#access.dispatch({ type: 'ahead', ahead: null });
  }

  /** The page is gone, and what was read from it with it. */
  forget(): void {
    this.#end();
    this.#read.clear();
  }

  #show(ahead: Ahead): void {
    this.#end();
    const known = this.#read.get(keyOf(ahead));
    if (known) {
      this.#dispatch(known, announcement(known, this.#access.state()));
      return;
    }
    this.#dispatch(ahead, { key: 'aheadLoading' });
    const { tabId, startJob } = this.#access;
    const { link } = ahead;
    const start: PopupToBackground = link ? { type: 'peek', tabId, url: link.url } : { type: 'pages', tabId };
    let current = ahead;
    const received = (event: BackgroundToPopup) => {
      if (this.#job !== job) return;
      this.#expect(eventPatience, died);
      current = after(current, event);
      if (event.type === 'done' || event.type === 'failed') this.#end();
      if (event.type === 'done' && !current.whole?.missing) this.#read.set(keyOf(current), current);
      if (event.type !== 'accepted' && event.type !== 'page') {
        this.#dispatch(current, event.type === 'summary' ? announcement(current, this.#access.state()) : undefined);
      }
    };
    const died = (detail: string) => {
      if (this.#job === job) received({ type: 'failed', failure: { code: 'workerDied', detail } });
    };
    const job = startJob(start, received, died);
    this.#job = job;
    this.#expect(bootPatience, died);
  }

  #dispatch(ahead: Ahead, status?: Status): void {
    this.#access.dispatch({ type: 'ahead', ahead, ...(status ? { status } : {}) });
  }

  #expect(milliseconds: number, otherwise: (reason: string) => void): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      otherwise(`silent for ${milliseconds} ms`);
    }, milliseconds);
  }

  #end(): void {
    clearTimeout(this.#patience);
    this.#job?.end();
    this.#job = null;
  }
}

function keyOf({ link }: Ahead): string {
  return link?.url ?? '';
}

function after(ahead: Ahead, event: BackgroundToPopup): Ahead {
  switch (event.type) {
    case 'accepted':
    case 'neighbours':
      return ahead;
    case 'progress':
      return { ...ahead, progress: { at: event.at, of: event.of } };
    case 'page':
      return { ...ahead, reading: event.reading, whole: event.whole ?? null };
    case 'summary':
      return { ...ahead, summary: event.summary };
    case 'done':
      return { ...ahead, phase: 'done' };
    case 'failed':
      return { ...ahead, phase: 'failed', failure: event.failure };
    default:
      return event satisfies never;
  }
}

function announcement({ summary }: Ahead, { options }: State): Status {
  return { key: 'summaryReady', values: { count: summary ? shownSentences(summary, options).length : 0 } };
}
