import type { startJob } from '../browser/port';
import type { DocumentIdentity, recall } from '../browser/storage';
import type { identityOf } from '../browser/tab-page';
import type { Failure } from '../failure';
import type { BackgroundToPopup } from '../messages';
import type { PopupEvent } from './state';

export type SessionAccess = { startJob: typeof startJob; identityOf: typeof identityOf; recall: typeof recall };

// A worker that is killed while it boots leaves its port open and silent (seen in Chromium).
const bootPatience = 3_000;
// A port opened while the old worker is still going is refused: the second restart waits a little longer.
const restartPauses = [50, 500];
/** Longer than the background itself waits for a page; as long a tab may take from one page to the next. */
const eventPatience = 12_000;

/** One tab's summary while the popup is open: starts jobs, restarts them after the worker's death, follows the tab. */
export class Session {
  readonly #tabId: number;
  readonly #access: SessionAccess;
  readonly #dispatch: (event: PopupEvent) => void;
  #job: { end: () => void } | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** The document shown, or last known to be in the tab. */
  #shown: DocumentIdentity | null = null;
  /** The reader wants the whole page, whatever is selected in it. */
  #whole = false;
  /** Between leaving a page and the new one's load: the document that was left. */
  #leaving: { from: DocumentIdentity | null } | null = null;

  constructor(tabId: number, access: SessionAccess, dispatch: (event: PopupEvent) => void) {
    this.#tabId = tabId;
    this.#access = access;
    this.#dispatch = dispatch;
  }

  /** Shows what is remembered of the page at once, and reads the page. */
  async open(): Promise<void> {
    this.run(false);
    const identity = await this.#access.identityOf(this.#tabId);
    this.#shown ??= identity;
    const remembered = identity && !identity.selecting && (await this.#access.recall(this.#tabId, identity));
    if (remembered && !this.#leaving) this.#dispatch({ type: 'recalled', ...remembered });
  }

  run(anyway: boolean): void {
    this.#dispatch({ type: 'started' });
    this.#connect(anyway, 0);
  }

  readWhole(): void {
    this.#whole = true;
    this.run(false);
  }

  /** The reader clicked the toolbar button on the page that the panel shows: what was refused may be read now. */
  clicked(): void {
    this.#whole = false;
    this.#dispatch({ type: 'clicked' });
    this.run(false);
  }

  /** The tab leaves its page: nothing of that page may stay, and none of it may come any more. */
  left(): void {
    this.#leaving = { from: this.#leaving?.from ?? this.#shown };
    this.#whole = false;
    this.#dispatch({ type: 'moved' });
    this.run(false);
  }

  /** The tab has loaded: what could not be read on the way is read now. */
  async arrived(): Promise<void> {
    if (this.#leaving) {
      this.#leaving = null;
      if (!this.#job) this.run(false);
      return;
    }
    // Firefox says no more than this when a page changes its address without a load.
    const identity = await this.#access.identityOf(this.#tabId);
    if (identity && this.#shown && !sameDocument(identity, this.#shown)) this.left();
  }

  closed(): void {
    this.end();
    this.#dispatch({ type: 'failed', failure: { code: 'tabGone', detail: 'closed' } });
  }

  #connect(anyway: boolean, restarts: number): void {
    this.end();
    const died = (reason: string) => {
      if (this.#job !== job) return;
      const pause = restartPauses[restarts];
      if (pause === undefined) {
        this.#failed({ code: 'workerDied', detail: reason });
        return;
      }
      this.end();
      this.#expectWithin(pause, () => {
        this.#connect(anyway, restarts + 1);
      });
    };
    const received = (event: BackgroundToPopup) => {
      if (this.#job !== job) return;
      this.#expectWithin(eventPatience, died);
      this.#received(event);
    };
    const start = { type: 'start', tabId: this.#tabId, anyway, whole: this.#whole } as const;
    const job = this.#access.startJob(start, received, died);
    this.#job = job;
    this.#expectWithin(bootPatience, died);
  }

  #expectWithin(milliseconds: number, otherwise: (reason: string) => void): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      otherwise(`silent for ${milliseconds} ms`);
    }, milliseconds);
  }

  #received(event: BackgroundToPopup): void {
    if (event.type === 'failed') {
      this.#failed(event.failure);
      return;
    }
    if (event.type === 'page') {
      // Injected before the new document was there: wait for its load.
      if (this.#leaving && sameDocument(event.reading, this.#leaving.from)) {
        this.#awaitArrival();
        return;
      }
      this.#leaving = null;
      this.#shown = { url: event.reading.url, timeOrigin: event.reading.timeOrigin };
    }
    if (event.type === 'done') this.end();
    this.#dispatch(event);
  }

  #failed(failure: Failure): void {
    this.end();
    // The document went away under the reading: the new one is read when it has loaded.
    if (this.#leaving && failure.code === 'unreadable') this.#awaitArrival();
    else this.#dispatch({ type: 'failed', failure });
  }

  /** A site that never answers never brings the tab there: the reader is told, and may still try again. */
  #awaitArrival(): void {
    this.end();
    this.#expectWithin(eventPatience, detail => {
      this.#dispatch({ type: 'failed', failure: { code: 'stillLoading', detail } });
    });
  }

  /** Stops listening: the popup closes, or the job is over. */
  end(): void {
    clearTimeout(this.#patience);
    this.#job?.end();
    this.#job = null;
  }
}

function sameDocument(one: DocumentIdentity, other: DocumentIdentity | null): boolean {
  return one.url === other?.url && one.timeOrigin === other.timeOrigin;
}
