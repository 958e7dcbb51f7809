import { describe, expect, it, vi } from 'vitest';
import type { BackgroundToPopup } from '../../src/messages';
import { Session, type SessionAccess } from '../../src/popup/session';
import type { PopupEvent } from '../../src/popup/state';
import { aReading, aSummary } from '../fixtures/readings';

type Job = {
  anyway: boolean;
  whole: boolean;
  send: (event: BackgroundToPopup) => void;
  die: (reason: string) => void;
  ended: boolean;
};

function aSession(given: Partial<SessionAccess> = {}) {
  const jobs: Job[] = [];
  const events: PopupEvent[] = [];
  const access: SessionAccess = {
    startJob: (start, send, die) => {
      const [anyway, whole] = start.type === 'start' ? [start.anyway, start.whole] : [false, false];
      const job: Job = { anyway, whole, send, die, ended: false };
      jobs.push(job);
      return { end: () => (job.ended = true) };
    },
    identityOf: () => Promise.resolve(null),
    recall: () => Promise.resolve(null),
    ...given,
  };
  const session = new Session(7, access, event => events.push(event));
  const job = () => jobs.at(-1) ?? expect.fail('no job was started');
  const types = () => events.map(event => (event.type === 'failed' ? event.failure.code : event.type));
  return { session, jobs, job, events, types };
}
const here = { url: aReading().url, timeOrigin: aReading().timeOrigin };
const page: BackgroundToPopup = { type: 'page', reading: aReading() };
const nextPage: BackgroundToPopup = { type: 'page', reading: aReading({ timeOrigin: 2000 }) };

describe('Session', () => {
  it('passes events on and ends the job when it is done', async () => {
    const { session, job, types } = aSession();
    await session.open();
    job().send(page);
    job().send({ type: 'summary', summary: aSummary() });
    job().send({ type: 'done' });
    expect(types()).toEqual(['started', 'page', 'summary', 'done']);
    expect(job().ended).toBe(true);
  });

  it('starts again twice when the worker dies, then says so', async () => {
    vi.useFakeTimers();
    const { session, jobs, job, types } = aSession();
    await session.open();
    for (const restarted of [2, 3, 3]) {
      job().die('gone');
      vi.advanceTimersByTime(1_000);
      expect(jobs).toHaveLength(restarted);
    }
    expect(types()).toEqual(['started', 'workerDied']);
    session.run(false);
    expect(jobs).toHaveLength(4);
    vi.useRealTimers();
  });

  it('takes a silent worker for a dead one', async () => {
    vi.useFakeTimers();
    const { session, jobs, job, types } = aSession();
    await session.open();
    vi.advanceTimersByTime(3_500);
    expect(jobs).toHaveLength(2);
    job().send({ type: 'accepted' });
    vi.advanceTimersByTime(11_000);
    job().send(page);
    job().send({ type: 'done' });
    vi.advanceTimersByTime(60_000);
    expect(jobs).toHaveLength(2);
    session.run(false);
    job().send({ type: 'accepted' });
    vi.advanceTimersByTime(60_000);
    expect(types().at(-1)).toBe('workerDied');
    vi.useRealTimers();
  });

  it('starts nothing again once it is over', async () => {
    vi.useFakeTimers();
    const { session, jobs, job } = aSession();
    await session.open();
    job().die('gone');
    session.end();
    vi.advanceTimersByTime(60_000);
    expect(jobs).toHaveLength(1);
    vi.useRealTimers();
  });

  it('ignores what an abandoned job still sends', async () => {
    const { session, jobs, types } = aSession();
    await session.open();
    session.run(true);
    jobs[0]?.send(page);
    jobs[0]?.die('gone');
    expect(types()).toEqual(['started', 'started']);
    expect(jobs.map(job => job.anyway)).toEqual([false, true]);
  });

  it('shows what is remembered of this very document', async () => {
    const entry = { reading: aReading(), summary: aSummary() };
    const recall = vi.fn(() => Promise.resolve(entry));
    const { session, events } = aSession({ identityOf: () => Promise.resolve(here), recall });
    await session.open();
    expect(recall).toHaveBeenCalledWith(7, here);
    expect(events).toContainEqual({ type: 'recalled', ...entry });
  });

  it('reads the page again at a click on the button, and keeps what it shows until then', async () => {
    const { session, jobs, job, types } = aSession();
    await session.open();
    job().send({ type: 'failed', failure: { code: 'restricted', detail: '' } });
    session.clicked();
    expect(jobs).toHaveLength(2);
    expect(types()).toEqual(['started', 'restricted', 'clicked', 'started']);
  });

  it('reads the whole page where that is asked for, until a click or another page', async () => {
    const { session, jobs } = aSession();
    await session.open();
    session.readWhole();
    session.run(true);
    session.clicked();
    session.readWhole();
    session.left();
    expect(jobs.map(({ whole }) => whole)).toEqual([false, true, true, false, true, false]);
  });

  it('shows nothing remembered of the page where something is selected in it', async () => {
    const recall = () => Promise.resolve({ reading: aReading(), summary: aSummary() });
    const { session, types } = aSession({ identityOf: () => Promise.resolve({ ...here, selecting: true }), recall });
    await session.open();
    expect(types()).toEqual(['started']);
  });

  it('shows nothing remembered once the tab has moved on', async () => {
    const entry = { reading: aReading(), summary: aSummary() };
    const { session, types } = aSession({
      identityOf: () => Promise.resolve(here),
      recall: () => Promise.resolve(entry),
    });
    const opened = session.open();
    session.left();
    await opened;
    expect(types()).not.toContain('recalled');
  });

  it('reads the new page after a navigation', async () => {
    const { session, job, types } = aSession();
    await session.open();
    job().send(page);
    session.left();
    job().send(nextPage);
    await session.arrived();
    expect(types()).toEqual(['started', 'page', 'moved', 'started', 'page']);
  });

  it('paints nothing of the page it leaves, and reads again when the new one has loaded', async () => {
    const { session, jobs, job, types } = aSession();
    await session.open();
    job().send(page);
    session.left();
    job().send(page);
    expect(types()).toEqual(['started', 'page', 'moved', 'started']);
    await session.arrived();
    expect(jobs).toHaveLength(3);
    job().send(nextPage);
    expect(types().at(-1)).toBe('page');
  });

  it('says so where the tab never gets to the new page, and reads that when it does', async () => {
    vi.useFakeTimers();
    const { session, jobs, job, types } = aSession();
    await session.open();
    job().send(page);
    session.left();
    job().send(page);
    vi.advanceTimersByTime(12_000);
    expect(types().at(-1)).toBe('stillLoading');
    session.run(false);
    job().send({ type: 'failed', failure: { code: 'unreadable', detail: 'Frame was removed' } });
    vi.advanceTimersByTime(12_000);
    expect(types().slice(-2)).toEqual(['started', 'stillLoading']);
    await session.arrived();
    expect(jobs).toHaveLength(4);
    job().send(nextPage);
    expect(types().at(-1)).toBe('page');
    vi.useRealTimers();
  });

  it('reads again after a document that went away under the reading', async () => {
    const { session, jobs, job, types } = aSession();
    await session.open();
    session.left();
    job().send({ type: 'failed', failure: { code: 'unreadable', detail: 'Frame was removed' } });
    expect(types()).not.toContain('unreadable');
    await session.arrived();
    expect(jobs).toHaveLength(3);
  });

  it('takes a load without a navigation for what it is', async () => {
    const { session, jobs } = aSession();
    await session.open();
    await session.arrived();
    expect(jobs).toHaveLength(1);
  });

  it('notices an address that changed without a load', async () => {
    let identity = here;
    const { session, jobs, job, types } = aSession({ identityOf: () => Promise.resolve(identity) });
    await session.open();
    job().send(page);
    await session.arrived();
    expect(jobs).toHaveLength(1);
    identity = { ...here, url: 'https://courier.example/tide' };
    await session.arrived();
    job().send({ type: 'page', reading: aReading(identity) });
    expect(types()).toEqual(['started', 'page', 'moved', 'started', 'page']);
  });

  it('says that the tab was closed, and ends the job', async () => {
    const { session, job, types } = aSession();
    await session.open();
    session.closed();
    expect(types()).toEqual(['started', 'tabGone']);
    expect(job().ended).toBe(true);
  });
});
