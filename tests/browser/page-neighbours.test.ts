import { afterEach, describe, expect, it, vi } from 'vitest';
import { findNeighbours, readPage } from '../../src/browser/page-neighbours';
import type { AdjacentLink } from '../../src/reading';
import api, { type Injection } from '../fixtures/extension-api';
import { aReading } from '../fixtures/readings';

const next: AdjacentLink = { direction: 'next', kind: 'article', url: 'https://courier.example/b', title: 'Market' };
const { links: _, ...article } = aReading();
const { signal } = new AbortController();

/** A tab whose page is this process: a file leaves what it leaves there, a function runs here. */
function aPage(answer: unknown) {
  return vi.spyOn(api.scripting, 'executeScript').mockImplementation(({ files, func, args = [] }: Injection) => {
    if (files?.includes('content.js')) return Promise.resolve([{ result: { ok: true, article, loading: false } }]);
    if (files) vi.stubGlobal('__neighbours', { findLinks: () => answer });
    return Promise.resolve([{ result: func?.(...args) }]);
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(api.tabs, 'sendMessage');
});

describe('the neighbours of a page', () => {
  it('are what its script finds', async () => {
    aPage({ ok: true, links: [next] });
    expect(await findNeighbours(7, signal)).toEqual([next]);
  });

  it('make the page whole, sought once its article is read', async () => {
    const injected = aPage({ ok: true, links: [next] });
    expect(await readPage(7, signal)).toEqual({ ...article, links: [next] });
    expect(injected.mock.calls.flatMap(([{ files }]) => files ?? [])).toEqual(['content.js', 'neighbours.js']);
  });

  it.each([
    ['what failed there', { ok: false, failure: { code: 'unreadable', detail: 'RangeError' } }, 'RangeError'],
    ['an answer that is none', { ok: true, links: [{ ...next, direction: 'up' }] }, '"up"'],
    ['a page that went away under it', null, 'null'],
  ])('are refused for %s', async (_, answer, detail) => {
    aPage(answer);
    await expect(findNeighbours(7, signal)).rejects.toMatchObject({
      failure: { code: 'unreadable', detail: expect.stringContaining(detail) as string },
    });
  });

  it('are waited for no longer than its summary can wait', async () => {
    vi.spyOn(api.scripting, 'executeScript').mockReturnValue(new Promise(() => undefined));
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.timeout(1));
    await expect(findNeighbours(7, signal)).rejects.toMatchObject({ failure: { code: 'unreadable' } });
  });

  it('are told by a page of ours itself, where no script may run', async () => {
    vi.spyOn(api.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access a chrome-extension:// URL'));
    const sendMessage = vi.fn(() => Promise.resolve({ ok: true, links: [] }));
    Object.assign(api.tabs, { sendMessage });
    expect(await findNeighbours(7, signal)).toEqual([]);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { ask: 'neighbours' });
    sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    await expect(findNeighbours(7, signal)).rejects.toMatchObject({ failure: { code: 'restricted' } });
  });
});
