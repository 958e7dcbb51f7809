import type * as page from '../browser/page-skim';
import type { Options } from '../options';
import { skimOf } from '../summary/skim';
import type { PopupEvent, State } from './state';

type SkimAccess = Pick<typeof page, 'startSkim' | 'isSkimming' | 'endSkim'> & {
  state: () => State;
  dispatch: (event: PopupEvent) => void;
};

/** Whether there is something to skim in the page that is open, or a mode to end. */
export function canSkim({ summary, skimming, ahead }: State): boolean {
  return (summary !== null || skimming) && (ahead?.link ?? null) === null;
}

/** The switch of skim mode, which is in the page and outlasts the popup. */
export class Skimming {
  readonly #tabId: number;
  readonly #access: SkimAccess;

  constructor(tabId: number, access: SkimAccess) {
    this.#tabId = tabId;
    this.#access = access;
  }

  /** Asks the page whether the mode is on. */
  async recognize(): Promise<void> {
    this.#access.dispatch({ type: 'skimming', on: await this.#access.isSkimming(this.#tabId) });
  }

  /** True where the mode is on now. */
  async toggle(): Promise<boolean> {
    const { state, dispatch, endSkim } = this.#access;
    if (state().skimming) {
      await endSkim(this.#tabId);
      dispatch({ type: 'skimming', on: false });
      dispatch({ type: 'status', status: { key: 'skimEnded' } });
      return false;
    }
    const count = await this.#start();
    if (count === null) return false;
    dispatch({ type: 'status', status: count > 0 ? { key: 'skimBegun', values: { count } } : { key: 'skimNothing' } });
    return count > 0;
  }

  /** Where the mode is on, the page shows what is chosen now. */
  async follow(before: Options): Promise<void> {
    const { skimming, options } = this.#access.state();
    const isOther = options.length !== before.length || options.highlight !== before.highlight;
    if (skimming && isOther) await this.#start();
  }

  /** How many sentences are marked; null where there is nothing to mark yet. */
  async #start(): Promise<number | null> {
    const { state, dispatch, startSkim } = this.#access;
    const { reading, summary, options } = state();
    if (!reading || !summary) return null;
    const count = await startSkim(this.#tabId, skimOf(reading, summary, options));
    dispatch({ type: 'skimming', on: count > 0 });
    return count;
  }
}
