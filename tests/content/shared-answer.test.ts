import { afterEach, expect, it, vi } from 'vitest';
import { beginReading, identityOf } from '../../src/browser/tab-page';
import { sharedAnswer } from '../../src/content/shared-answer';
import api, { type Injection } from '../fixtures/extension-api';
import { aReading } from '../fixtures/readings';

const here = { url: 'https://courier.example/', timeOrigin: 1_000 };
const answer = { ok: true, article: aReading(), loading: false };
const read = vi.fn(() => Promise.resolve(answer));

/** A tab whose page is this process: what is injected runs here. */
async function inject({ func, args = [], files }: Injection): Promise<{ result: unknown }[]> {
  return [{ result: await (files ? sharedAnswer(read) : func?.(...args)) }];
}

function aPage() {
  vi.stubGlobal('location', { href: here.url });
  vi.stubGlobal('getSelection', () => null);
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(here.timeOrigin);
  return vi.spyOn(api.scripting, 'executeScript').mockImplementation(inject);
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'precisShared');
  read.mockClear();
});

it('reads a page once for the popup, which begins, and the background', async () => {
  aPage();
  expect(await beginReading(7)).toEqual({ ...here, selecting: false });
  expect(await sharedAnswer(read)).toBe(answer);
  expect(read).toHaveBeenCalledTimes(1);
  await sharedAnswer(read);
  expect(read).toHaveBeenCalledTimes(2);
});

it('reads it once for the click that came to the background, the popup that it opened, and the job', async () => {
  aPage();
  await beginReading(7, 3);
  await beginReading(7);
  expect(await sharedAnswer(read)).toBe(answer);
  expect(read).toHaveBeenCalledTimes(1);
  await beginReading(7);
  expect(read).toHaveBeenCalledTimes(2);
});

it('reads it for each who asks where nobody began', async () => {
  aPage();
  await identityOf(7);
  await Promise.all([sharedAnswer(read), sharedAnswer(read)]);
  expect(read).toHaveBeenCalledTimes(2);
});

it('reads it anew for a background that comes much too late', async () => {
  aPage();
  await beginReading(7);
  const now = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(now + 10_000);
  await sharedAnswer(read);
  expect(read).toHaveBeenCalledTimes(2);
});

it('tells the document, or that there is none, where the page may not be read', async () => {
  aPage().mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await beginReading(7)).toBeNull();
  expect(read).not.toHaveBeenCalled();
});
