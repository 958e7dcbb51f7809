import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundToPopup, PopupToBackground } from '../../src/messages';
import { parseOptions } from '../../src/options';
import { begun } from '../../src/popup/ahead';
import { ReadAhead } from '../../src/popup/read-ahead';
import { initialState, reduce, type State } from '../../src/popup/state';
import type { AdjacentLink } from '../../src/reading';
import { aReading, aSummary } from '../fixtures/readings';

const link = (path: string, origin = 'https://courier.example'): AdjacentLink => ({
  direction: 'next',
  kind: 'article',
  url: `${origin}/${path}`,
  title: path,
});
const [next, elsewhere, after] = [link('next'), link('x', 'https://other.example'), link('after')];

type Job = {
  start: PopupToBackground;
  send: (event: BackgroundToPopup) => void;
  die: (why: string) => void;
  ended: boolean;
};

function reader(reading = aReading({ links: [next, elsewhere] })) {
  let state: State = { ...initialState(parseOptions({})), phase: 'done', reading, summary: aSummary() };
  const jobs: Job[] = [];
  const ahead = new ReadAhead({
    tabId: 7,
    state: () => state,
    dispatch: event => {
      state = reduce(state, event);
    },
    startJob: (start, send, die) => {
      const job: Job = { start, send, die, ended: false };
      jobs.push(job);
      return { end: () => (job.ended = true) };
    },
  });
  const job = () => jobs.at(-1) ?? expect.fail('no job was started');
  const finish = (
    given: Parameters<typeof aReading>[0],
    whole?: Extract<BackgroundToPopup, { type: 'page' }>['whole'],
  ) => {
    job().send({ type: 'page', reading: aReading(given), ...(whole ? { whole } : {}) });
    job().send({ type: 'summary', summary: aSummary() });
    job().send({ type: 'done' });
  };
  return { ahead, jobs, job, finish, state: () => state };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('ReadAhead', () => {
  it('shows a neighbour, and goes back without a further job', () => {
    const { ahead, jobs, job, finish, state } = reader();
    ahead.peek(next);
    expect(job().start).toEqual({ type: 'peek', tabId: 7, url: next.url });
    expect(state()).toMatchObject({ ahead: begun(next), status: { key: 'aheadLoading' } });
    finish({ title: 'Next', url: next.url });
    expect(state().ahead).toMatchObject({ phase: 'done', reading: { title: 'Next' }, summary: aSummary() });
    expect(state().status).toEqual({ key: 'summaryReady', values: { count: 2 } });
    expect(job().ended).toBe(true);
    ahead.back();
    expect(state()).toMatchObject({ ahead: null, reading: { title: 'A quiet harbour' } });
    ahead.peek(next);
    expect(state().ahead?.phase).toBe('done');
    expect(jobs).toHaveLength(1);
  });

  it('asks for nothing but the neighbours that are shown, of this site', () => {
    const { ahead, jobs, finish } = reader();
    for (const one of [elsewhere, after, link('')]) ahead.peek(one);
    expect(jobs).toEqual([]);
    ahead.peek(next);
    finish({ url: next.url, links: [after] });
    ahead.peek(after);
    expect(jobs.map(({ start }) => 'url' in start && start.url)).toEqual([next.url, after.url]);
  });

  it('needs no request for the page that is open', () => {
    const own = aReading({ links: [next] });
    const { ahead, jobs, finish, state } = reader(own);
    ahead.peek(next);
    const home = { ...link(''), url: `${own.url}#comments` };
    finish({ url: next.url, links: [home] });
    ahead.peek(home);
    expect(state().ahead).toBeNull();
    expect(jobs).toHaveLength(1);
  });

  it('ends what is under way, and hears no more of it', () => {
    const { ahead, jobs, job, state } = reader();
    ahead.peek(next);
    const first = job();
    ahead.back();
    expect(first.ended).toBe(true);
    first.send({ type: 'failed', failure: { code: 'offline', detail: '' } });
    first.die('gone');
    expect(state().ahead).toBeNull();
    vi.advanceTimersByTime(60_000);
    expect(jobs).toHaveLength(1);
  });

  it('tells a failure, and tries again when asked', () => {
    const { ahead, jobs, job, state } = reader();
    ahead.peek(next);
    job().send({ type: 'failed', failure: { code: 'siteError', detail: '500' } });
    expect(state().ahead).toMatchObject({ phase: 'failed', failure: { code: 'siteError' }, link: next });
    ahead.again();
    expect(jobs).toHaveLength(2);
    expect(state().ahead).toEqual(begun(next));
  });

  it.each<[string, (job: Job) => void]>([
    [
      'dies',
      ({ die }) => {
        die('gone');
      },
    ],
    ['never answers', () => vi.advanceTimersByTime(3_500)],
    [
      'falls silent',
      ({ send }) => {
        send({ type: 'accepted' });
        vi.advanceTimersByTime(16_000);
      },
    ],
  ])('says so when the background %s', (_, happens) => {
    const { ahead, job, state } = reader();
    ahead.peek(next);
    happens(job());
    expect(state().ahead?.failure?.code).toBe('workerDied');
    expect(job().ended).toBe(true);
  });

  it('reads all pages, and keeps them only when none is missing', () => {
    const { ahead, jobs, job, finish, state } = reader();
    ahead.readPages();
    expect(job().start).toEqual({ type: 'pages', tabId: 7 });
    job().send({ type: 'progress', at: 3, of: 7 });
    expect(state().ahead?.progress).toEqual({ at: 3, of: 7 });
    const whole = { pages: [], pageOf: [], open: 0, missing: null };
    finish({}, { ...whole, missing: { number: 4, failure: { code: 'offline', detail: '' } } });
    ahead.again();
    expect(jobs).toHaveLength(2);
    finish({}, whole);
    ahead.back();
    ahead.readPages();
    expect(jobs).toHaveLength(2);
    ahead.forget();
    ahead.readPages();
    expect(jobs).toHaveLength(3);
  });
});
