import { describe, expect, it, vi } from 'vitest';
import type { BackgroundToPopup } from '../../src/messages';
import { withHeadStart } from '../../src/popup/head-start';
import type { SessionAccess } from '../../src/popup/session';

const start = { type: 'start', tabId: 7, anyway: false, whole: false } as const;
const here = { url: 'https://courier.example/', timeOrigin: 1_000 };
const accepted: BackgroundToPopup = { type: 'accepted' };
const done: BackgroundToPopup = { type: 'done' };

function aBackground() {
  const jobs: { send: (event: BackgroundToPopup) => void; die: (reason: string) => void }[] = [];
  const startJob = vi.fn<SessionAccess['startJob']>((_, send, die) => {
    jobs.push({ send, die });
    return { end: () => undefined };
  });
  const identityOf = vi.fn<SessionAccess['identityOf']>(() => Promise.resolve(null));
  const beginReading = vi.fn<SessionAccess['identityOf']>(() => Promise.resolve(here));
  const recall = vi.fn<SessionAccess['recall']>(() => Promise.resolve(null));
  return { jobs, access: { startJob, beginReading, identityOf, recall } };
}

function begun() {
  const background = aBackground();
  return { ...background, ahead: withHeadStart(7, background.access) };
}

describe('a head start', () => {
  it('asks for the document before its summary, since a page that is read answers nothing', () => {
    const { startJob, beginReading } = begun().access;
    expect(startJob.mock.calls[0]?.[0]).toEqual(start);
    expect(beginReading.mock.invocationCallOrder[0]).toBeLessThan(startJob.mock.invocationCallOrder[0] ?? 0);
  });

  it('is told, in order, to whoever takes it over, then as it goes on', async () => {
    const { jobs, access, ahead } = begun();
    jobs[0]?.send(accepted);
    const heard: string[] = [];
    ahead.startJob(
      start,
      event => heard.push(event.type),
      reason => heard.push(reason),
    );
    expect(heard).toEqual([]);
    await Promise.resolve();
    jobs[0]?.send(done);
    jobs[0]?.die('gone');
    expect(heard).toEqual(['accepted', 'done', 'gone']);
    expect(access.startJob).toHaveBeenCalledTimes(1);
  });

  it('tells of a background that died before anyone asked', async () => {
    const { jobs, ahead } = begun();
    jobs[0]?.die('gone');
    const closed = vi.fn();
    ahead.startJob(start, () => undefined, closed);
    await Promise.resolve();
    expect(closed).toHaveBeenCalledExactlyOnceWith('gone');
  });

  it('recalls nothing of a page in which something is selected, or that no script can ask', async () => {
    for (const identity of [{ ...here, selecting: true }, null]) {
      const { access } = aBackground();
      access.beginReading.mockResolvedValue(identity);
      expect(await withHeadStart(7, access).recall(7, here)).toBeNull();
      expect(access.recall).not.toHaveBeenCalled();
    }
  });

  it('is one: what is asked for after it is asked anew', async () => {
    const { access, ahead } = begun();
    for (let asked = 0; asked < 2; asked++) {
      ahead.startJob(
        start,
        () => undefined,
        () => undefined,
      );
      void ahead.identityOf(7);
      void ahead.recall(7, here);
    }
    expect(access.startJob).toHaveBeenCalledTimes(2);
    expect(access.identityOf).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => {
      expect(access.recall.mock.calls).toEqual([
        [7, here],
        [7, here],
      ]);
    });
  });
});
