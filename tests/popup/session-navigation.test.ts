import { describe, expect, it, vi } from 'vitest';
import { aReading, aSummary } from '../fixtures/readings';
import { aSession, here, nextPage, page } from './a-session';

describe('a session whose tab moves on', () => {
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
});
