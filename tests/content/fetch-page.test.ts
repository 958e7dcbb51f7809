// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '../../src/content/fetch-page';
import { PageFailure } from '../../src/failure';

const site = { origin: 'https://courier.example', charset: 'utf-8' };
const address = `${site.origin}/next`;
const html = { 'content-type': 'text/html; charset=utf-8' };
const asked = vi.fn<typeof fetch>();

/** A response says where it came from only when a browser made it. */
function answer(body: BodyInit | null, init: ResponseInit = { headers: html }, url = address): Response {
  return Object.defineProperty(new Response(body, init), 'url', { value: url });
}

const outcome = (url = address, stopped = new AbortController().signal) =>
  fetchPage(url, site, stopped).then(
    ({ document, url: from }) => `${document.title} from ${from}`,
    (error: unknown) => (error instanceof PageFailure ? error.failure.code : String(error)),
  );

beforeEach(() => {
  vi.stubGlobal('fetch', asked.mockReset());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Never ends by itself; tells of its being given up. */
function endless(piece: number) {
  const state = { sent: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull: stream => {
      state.sent += piece;
      stream.enqueue(new Uint8Array(piece));
    },
    cancel: () => {
      state.cancelled = true;
    },
  });
  return { body, state };
}

describe('fetchPage', () => {
  it('gives an inert document and the address that it came from', async () => {
    asked.mockResolvedValueOnce(answer('<title>Next</title>', { headers: html }, `${site.origin}/new-address`));
    expect(await outcome()).toBe('Next from https://courier.example/new-address');
    expect(asked).toHaveBeenCalledOnce();
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ mode: 'same-origin', credentials: 'same-origin' });
  });

  it.each(['https://other.example/', 'http://courier.example/', 'https://www.courier.example/', 'javascript:1', 'x'])(
    'asks for nothing at %s',
    async url => {
      expect(await outcome(url)).toBe('redirected');
      expect(asked).not.toHaveBeenCalled();
    },
  );

  it.each<[string, Response, string]>([
    ['an error', answer('<title>Oh no</title>', { status: 500, headers: html }), 'siteError'],
    ['nothing', answer(null, { status: 404, headers: html }), 'siteError'],
    ['another type', answer('%PDF', { headers: { 'content-type': 'application/pdf' } }), 'notHtml'],
    ['no type', answer(new Uint8Array([1]), {}), 'notHtml'],
    ['a type that only begins so', answer('x', { headers: { 'content-type': 'text/htmlx' } }), 'notHtml'],
    ['a length beyond measure', answer('x', { headers: { ...html, 'content-length': '50000000' } }), 'tooBig'],
    ['another origin’s answer', answer('x', { headers: html }, 'https://other.example/'), 'redirected'],
  ])('refuses %s', async (_, response, code) => {
    asked.mockResolvedValueOnce(response);
    expect(await outcome()).toBe(code);
  });

  it('breaks off an answer that turns out too long', async () => {
    const { body, state } = endless(1024 * 1024);
    asked.mockResolvedValueOnce(answer(body));
    expect(await outcome()).toBe('tooBig');
    expect(state.cancelled).toBe(true);
    expect(state.sent).toBeLessThan(10 * 1024 * 1024);
  });

  it('gives up a body that it does not read', async () => {
    const { body, state } = endless(10);
    asked.mockResolvedValueOnce(answer(body, { status: 500, headers: html }));
    expect(await outcome()).toBe('siteError');
    expect(state.cancelled).toBe(true);
  });

  it('tells a redirect to another site from a missing connection', async () => {
    const failed = new TypeError('Failed to fetch');
    asked.mockRejectedValueOnce(failed);
    asked.mockResolvedValueOnce(Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }));
    expect(await outcome()).toBe('redirected');
    expect(asked.mock.calls[1]?.[1]).toMatchObject({ redirect: 'manual' });
    asked.mockRejectedValue(failed);
    expect(await outcome()).toBe('offline');
  });

  it('stops when asked to, and by itself after ten seconds', async () => {
    asked.mockImplementation(
      (_, init) =>
        new Promise((_, reject) => {
          init?.signal?.addEventListener('abort', () => {
            reject(new DOMException('aborted', 'AbortError'));
          });
        }),
    );
    const stopped = new AbortController();
    const stopping = outcome(address, stopped.signal);
    stopped.abort();
    await stopping;
    expect(asked, 'no second try').toHaveBeenCalledOnce();

    const late = new AbortController();
    const patience = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
    const waiting = outcome();
    expect(patience).toHaveBeenCalledWith(10_000);
    late.abort();
    expect(await waiting).toBe('tooSlow');
    patience.mockRestore();
  });
});
