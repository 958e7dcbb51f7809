import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchSummary } from '../../src/page-line/fetch-summary';
import { aReading, aSummary } from '../fixtures/readings';

const summary = aSummary();
const answers = { ok: true as const, summary };

describe('fetchSummary', () => {
  beforeEach(() => {
    vi.spyOn(console, 'info').mockReturnValue(undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('gives what the background answers', async () => {
    const askBackground = vi.fn().mockResolvedValue(answers);
    const reading = aReading();
    expect(await fetchSummary(reading, { askBackground, isConnected: () => true })).toEqual({ summary });
    const { title, language, blocks } = reading;
    expect(askBackground.mock.calls).toEqual([[{ type: 'summarizeArticle', title, language, blocks }]]);
  });

  it('wakes a background once more that died at it', async () => {
    const askBackground = vi.fn().mockRejectedValueOnce(new Error('closed')).mockResolvedValue(answers);
    expect(await fetchSummary(aReading(), { askBackground, isConnected: () => true })).toEqual({ summary });
  });

  it('gives up after a second death, and where nobody answers', async () => {
    const askBackground = vi.fn().mockRejectedValue(new Error('closed'));
    expect(await fetchSummary(aReading(), { askBackground, isConnected: () => true })).toEqual({
      problem: 'workerDied',
    });
    vi.useFakeTimers();
    const silent = fetchSummary(aReading(), {
      askBackground: () => new Promise(() => undefined),
      isConnected: () => true,
    });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await silent).toEqual({ problem: 'workerDied' });
    vi.useRealTimers();
  });

  it('asks nobody where the extension is gone', async () => {
    const askBackground = vi.fn();
    expect(await fetchSummary(aReading(), { askBackground, isConnected: () => false })).toEqual({ problem: 'lost' });
    expect(askBackground).not.toHaveBeenCalled();
  });
});
