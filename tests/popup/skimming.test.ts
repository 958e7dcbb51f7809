import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseOptions } from '../../src/options';
import { Skimming } from '../../src/popup/skimming';
import { initialState, reduce, type PopupEvent, type State } from '../../src/popup/state';
import { skimOf } from '../../src/summary/skim';
import { aReading, aSummary } from '../fixtures/readings';

const options = parseOptions({});
const startSkim = vi.fn(() => Promise.resolve(2));
const endSkim = vi.fn(() => Promise.resolve());
const isSkimming = vi.fn(() => Promise.resolve(true));
let state: State;
let skimming: Skimming;
const dispatch = (event: PopupEvent) => {
  state = reduce(state, event);
};

beforeEach(() => {
  vi.clearAllMocks();
  state = { ...initialState(options), reading: aReading(), summary: aSummary() };
  skimming = new Skimming(7, { startSkim, endSkim, isSkimming, state: () => state, dispatch });
});

describe('the switch of skim mode', () => {
  it('begins the mode in the page and ends it, and says so', async () => {
    expect(await skimming.toggle()).toBe(true);
    expect(startSkim).toHaveBeenCalledExactlyOnceWith(7, skimOf(aReading(), aSummary(), options));
    expect(state).toMatchObject({ skimming: true, status: { key: 'skimBegun', values: { count: 2 } } });
    expect(await skimming.toggle()).toBe(false);
    expect(endSkim).toHaveBeenCalledExactlyOnceWith(7);
    expect(state).toMatchObject({ skimming: false, status: { key: 'skimEnded' } });
  });

  it('stays off where the page has none of the sentences, or there are none yet', async () => {
    startSkim.mockResolvedValueOnce(0);
    expect(await skimming.toggle()).toBe(false);
    expect(state).toMatchObject({ skimming: false, status: { key: 'skimNothing' } });
    state = initialState(options);
    expect(await skimming.toggle()).toBe(false);
    expect(state.status).toBeNull();
  });

  it('knows a mode that was begun before the popup opened', async () => {
    await skimming.recognize();
    expect(state.skimming).toBe(true);
  });

  it('follows another length or colour while it is on, and nothing else', async () => {
    const change = async (changed: Partial<typeof options>) => {
      const before = state.options;
      dispatch({ type: 'options', options: { ...before, ...changed } });
      await skimming.follow(before);
    };
    await change({ length: 'short' });
    expect(startSkim).not.toHaveBeenCalled();
    await skimming.toggle();
    await change({ theme: 'dark' });
    expect(startSkim).toHaveBeenCalledTimes(1);
    await change({ length: 'long' });
    await change({ highlight: 'pink' });
    expect(startSkim).toHaveBeenCalledTimes(3);
  });
});
