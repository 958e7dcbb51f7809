import { describe, expect, it, vi } from 'vitest';
import { aReading, aSummary } from '../fixtures/readings';
import { aSession, here, page } from './a-session';

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

  it('says that the tab was closed, and ends the job', async () => {
    const { session, job, types } = aSession();
    await session.open();
    session.closed();
    expect(types()).toEqual(['started', 'tabGone']);
    expect(job().ended).toBe(true);
  });
});
