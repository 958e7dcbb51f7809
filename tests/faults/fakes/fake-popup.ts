import { vi } from 'vitest';
import { peekArticle } from '../../../src/background/peek-article';
import { summarizePages } from '../../../src/background/summarize-pages';
import { summarizeTab } from '../../../src/background/summarize-tab';
import type { startJob } from '../../../src/browser/port';
import { loadOptions, recall, remember } from '../../../src/browser/storage';
import { parseOptions } from '../../../src/options';
import { ReadAhead } from '../../../src/popup/read-ahead';
import { Session } from '../../../src/popup/session';
import { initialState, reduce, type PopupEvent, type State } from '../../../src/popup/state';
import type { AdjacentLink, Reading } from '../../../src/reading';
import { aReading } from '../../fixtures/readings';
import type { End } from '../cell';
import { hangs } from '../injector';

export const tabId = 7;
/** Longer than all patience together. */
const long = 120_000;

const text = 'The harbour has become quiet at night, since the ferry runs on a battery. People sleep well. ';
export const neighbour: AdjacentLink = {
  direction: 'next',
  kind: 'page',
  url: 'https://courier.example/market',
  title: 'Winter market',
  position: { at: 2, of: 2 },
};

export function page(given: Partial<Reading> = {}): Reading {
  const blocks = [{ kind: 'paragraph' as const, text: text.repeat(8), place: 3 }];
  return aReading({ blocks, links: [neighbour], ...given });
}

export function soundPort() {
  const reading = page();
  return {
    readArticle: () => Promise.resolve(reading),
    findNeighbours: () => Promise.resolve(reading.links),
    readPage: () => Promise.resolve(reading),
    fetchReading: (_: number, url: string) => Promise.resolve(page({ url, title: 'Winter market', links: [] })),
    mayKeep: async () => (await loadOptions()).keepResults,
    remember,
    recall,
    identityOf: () => Promise.resolve({ url: reading.url, timeOrigin: reading.timeOrigin }),
  };
}
export type Port = ReturnType<typeof soundPort>;

/** The popup's own session, joined to the background's own jobs by a port that can break. Time is fake. */
export class FakePopup {
  state: State = initialState(parseOptions({}));
  port: Port = soundPort();
  /** Called before each event reaches the popup. */
  onEvent: (type: string) => void = () => undefined;
  readonly session: Session;
  readonly readAhead: ReadAhead;
  #dies: () => void = () => undefined;

  constructor() {
    const dispatch = this.dispatch.bind(this);
    const access = {
      startJob: this.startJob,
      identityOf: () => this.port.identityOf(),
      recall: (...given: Parameters<Port['recall']>) => this.port.recall(...given),
    };
    this.session = new Session(tabId, access, dispatch);
    this.readAhead = new ReadAhead({ tabId, startJob: this.startJob, state: () => this.state, dispatch });
  }

  /** As the popup's own, of which only the painting is missing. */
  dispatch(event: PopupEvent): void {
    if (event.type === 'moved') this.readAhead.forget();
    this.state = reduce(this.state, event);
  }

  readonly startJob: typeof startJob = (start, received, closed) => {
    const gone = new AbortController();
    const { signal } = gone;
    this.#dies = () => {
      if (signal.aborted) return;
      gone.abort();
      closed('killed');
    };
    const events =
      start.type === 'peek'
        ? peekArticle(start, this.port, signal)
        : start.type === 'pages'
          ? summarizePages(start, this.port, signal)
          : summarizeTab(start, this.port, signal);
    void (async () => {
      for await (const event of events) {
        this.onEvent(event.type);
        if (signal.aborted) return;
        received(event);
      }
    })();
    return {
      end: () => {
        gone.abort();
      },
    };
  };

  /** The worker dies, in the middle of whatever asked for it, which never comes back. */
  readonly kills = (): Promise<never> => {
    this.#dies();
    return hangs();
  };

  async open(): Promise<void> {
    void this.session.open();
    await vi.advanceTimersByTimeAsync(long);
  }

  async settles(): Promise<void> {
    await vi.advanceTimersByTimeAsync(long);
  }

  /** A summary, or a failure; to wait for ever is neither. */
  end(): End {
    const { failure, summary, phase } = this.state.ahead ?? this.state;
    if (failure) return failure.code;
    if (phase !== 'done' || !summary) throw new Error(`still ${phase}`);
    return 'result';
  }

  /** Tries again after a failure, which has to work. */
  async triesAgain(): Promise<End> {
    const before = this.end();
    this.port = soundPort();
    if (this.state.ahead) this.readAhead.again();
    else this.session.run(false);
    await this.settles();
    if (this.end() !== 'result') throw new Error(`no way on from ${before}`);
    return before;
  }
}
