import { expect } from 'vitest';
import type { BackgroundToPopup } from '../../src/messages';
import { Session, type SessionAccess } from '../../src/popup/session';
import type { PopupEvent } from '../../src/popup/state';
import { aReading } from '../fixtures/readings';

type Job = {
  anyway: boolean;
  whole: boolean;
  send: (event: BackgroundToPopup) => void;
  die: (reason: string) => void;
  ended: boolean;
};

/** A session with the tab 7, the jobs it has started, and what it has told the popup. */
export function aSession(given: Partial<SessionAccess> = {}) {
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
export const here = { url: aReading().url, timeOrigin: aReading().timeOrigin };
export const page: BackgroundToPopup = { type: 'page', reading: aReading() };
export const nextPage: BackgroundToPopup = { type: 'page', reading: aReading({ timeOrigin: 2000 }) };
