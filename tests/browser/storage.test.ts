import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadOptions, optionsToShow, recall, remember, saveOptions, watchOptions } from '../../src/browser/storage';
import { parseOptions } from '../../src/options';
import api from '../fixtures/extension-api';
import { aReading, aSummary } from '../fixtures/readings';

beforeEach(async () => {
  await api.storage.local.clear();
  await api.storage.session.clear();
});

describe('options', () => {
  it('are the defaults until one is saved, and keep the others then', async () => {
    expect(await loadOptions()).toEqual(parseOptions({}));
    await saveOptions({ length: 'long' });
    await saveOptions({ neighbours: false });
    expect(await loadOptions()).toEqual({ ...parseOptions({}), length: 'long', neighbours: false });
  });

  it('survive a broken store', async () => {
    await api.storage.local.set({ length: 17, theme: 'broken' });
    expect(await loadOptions()).toEqual(parseOptions({}));
    await saveOptions({ theme: 'dark' });
    expect(await loadOptions()).toEqual({ ...parseOptions({}), theme: 'dark' });
  });

  it('are shown as the defaults where the store cannot be read, or does not answer', async () => {
    const told = vi.spyOn(console, 'info').mockReturnValue();
    const get = vi.spyOn(api.storage.local, 'get');
    await saveOptions({ length: 'long' });
    get.mockRejectedValueOnce(new Error('IO error'));
    expect(await optionsToShow()).toEqual(parseOptions({}));
    vi.useFakeTimers();
    get.mockImplementationOnce(() => new Promise(() => undefined));
    const shown = optionsToShow();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await shown).toEqual(parseOptions({}));
    vi.useRealTimers();
    expect(told).toHaveBeenCalledTimes(2);
    get.mockRestore();
    expect(await optionsToShow()).toMatchObject({ length: 'long' });
    told.mockRestore();
  });

  it('keep two changes made at once', async () => {
    await Promise.all([saveOptions({ length: 'long' }), saveOptions({ format: 'paragraph' })]);
    expect(await loadOptions()).toEqual({ ...parseOptions({}), length: 'long', format: 'paragraph' });
  });

  it('are told to whoever watches', async () => {
    const changed = vi.fn();
    watchOptions(changed);
    await saveOptions({ format: 'paragraph' });
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalledExactlyOnceWith({ ...parseOptions({}), format: 'paragraph' });
    });
  });

  it('are no longer told to who has stopped watching', async () => {
    const [stopped, going] = [vi.fn(), vi.fn()];
    const over = new AbortController();
    watchOptions(stopped, over.signal);
    watchOptions(going);
    over.abort();
    await saveOptions({ format: 'paragraph' });
    await vi.waitFor(() => {
      expect(going).toHaveBeenCalledOnce();
    });
    expect(stopped).not.toHaveBeenCalled();
  });
});

describe('remembered summaries', () => {
  const entry = { reading: aReading(), summary: aSummary() };
  const here = { url: entry.reading.url, timeOrigin: entry.reading.timeOrigin };

  it('come back for the same tab and document only', async () => {
    await remember(7, entry);
    expect(await recall(7, here)).toEqual(entry);
    expect(await recall(8, here)).toBeNull();
    expect(await recall(7, { ...here, timeOrigin: 1 })).toBeNull();
    expect(await recall(7, { ...here, url: 'https://courier.example/other' })).toBeNull();
  });

  it.each([['short'], [{}], [{ reading: here }], [{ reading: aReading(), summary: { words: 3 } }]])(
    'are forgotten where a broken store holds %j',
    async broken => {
      await api.storage.session.set({ 'summary-7': broken });
      expect(await recall(7, here)).toBeNull();
    },
  );

  it('give way, the oldest first, when there are more than twenty', async () => {
    for (let tabId = 1; tabId <= 21; tabId++) await remember(tabId, entry);
    await remember(2, entry);
    await remember(22, entry);
    const kept = await Promise.all([1, 2, 3, 4, 22].map(async tabId => (await recall(tabId, here)) !== null));
    expect(kept).toEqual([false, true, false, true, true]);
  });

  it('all have their place in the order when they come at once', async () => {
    await Promise.all([1, 2, 3].map(tabId => remember(tabId, entry)));
    expect(await api.storage.session.get('remembered')).toEqual({ remembered: [1, 2, 3] });
  });

  it('give way to the next where the store is full, and hold up nothing where it stays so', async () => {
    const set = vi.spyOn(api.storage.session, 'set');
    await remember(1, entry);
    set.mockRejectedValueOnce(new Error('QuotaExceededError'));
    await remember(2, entry);
    expect(await Promise.all([1, 2].map(async tabId => (await recall(tabId, here)) !== null))).toEqual([false, true]);
    set.mockRejectedValueOnce(new Error('full')).mockRejectedValueOnce(new Error('full'));
    await expect(remember(3, entry)).rejects.toThrow('full');
    set.mockRestore();
    await remember(4, entry);
    expect(await recall(4, here)).toEqual(entry);
  });

  it('are none where the store cannot be read', async () => {
    const told = vi.spyOn(console, 'info').mockReturnValue();
    await remember(7, entry);
    const get = vi.spyOn(api.storage.session, 'get').mockRejectedValueOnce(new Error('IO error'));
    expect(await recall(7, here)).toBeNull();
    get.mockRestore();
    told.mockRestore();
  });

  it('leave out a page too long to keep', async () => {
    const blocks = [{ kind: 'paragraph' as const, text: 'word '.repeat(200_000), place: 0 }];
    await remember(7, { ...entry, reading: aReading({ blocks }) });
    expect(api.storage.session.keys()).toEqual([]);
  });
});
