import { describe, expect, it, vi } from 'vitest';
import type { BackgroundToPopup } from '../../src/messages';
import { withHeadStart } from '../../src/popup/head-start';
import type { SessionAccess } from '../../src/popup/session';

const start = { type: 'start', tabId: 7, anyway: false, whole: false } as const;
const accepted: BackgroundToPopup = { type: 'accepted' };
const done: BackgroundToPopup = { type: 'done' };

function aBackground() {
  const jobs: { send: (event: BackgroundToPopup) => void; die: (reason: string) => void }[] = [];
  const startJob = vi.fn<SessionAccess['startJob']>((_, send, die) => {
    jobs.push({ send, die });
    return { end: () => undefined };
  });
  const identityOf = vi.fn<SessionAccess['identityOf']>(() => Promise.resolve(null));
  return { jobs, startJob, identityOf };
}

describe('a head start', () => {
  it('asks for the document before its summary, since a page that is read answers nothing', () => {
    const { startJob, identityOf } = aBackground();
    withHeadStart(7, { startJob, identityOf });
    expect(startJob.mock.calls[0]?.[0]).toEqual(start);
    expect(identityOf.mock.invocationCallOrder[0]).toBeLessThan(startJob.mock.invocationCallOrder[0] ?? 0);
  });

  it('is told, in order, to whoever takes it over, then as it goes on', async () => {
    const { jobs, startJob, identityOf } = aBackground();
    const ahead = withHeadStart(7, { startJob, identityOf });
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
    expect(startJob).toHaveBeenCalledTimes(1);
  });

  it('tells of a background that died before anyone asked', async () => {
    const { jobs, startJob, identityOf } = aBackground();
    const ahead = withHeadStart(7, { startJob, identityOf });
    jobs[0]?.die('gone');
    const closed = vi.fn();
    ahead.startJob(start, () => undefined, closed);
    await Promise.resolve();
    expect(closed).toHaveBeenCalledExactlyOnceWith('gone');
  });

  it('is one: what is asked for after it is asked anew', () => {
    const { startJob, identityOf } = aBackground();
    const ahead = withHeadStart(7, { startJob, identityOf });
    for (let asked = 0; asked < 2; asked++) {
      ahead.startJob(
        start,
        () => undefined,
        () => undefined,
      );
      void ahead.identityOf(7);
    }
    expect(startJob).toHaveBeenCalledTimes(2);
    expect(identityOf).toHaveBeenCalledTimes(2);
  });
});
