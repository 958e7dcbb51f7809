import type { BackgroundToPopup, PopupToBackground } from '../messages';
import type { SessionAccess } from './session';

type Asked = Pick<SessionAccess, 'startJob' | 'identityOf'>;

/**
 * Asks which document a tab shows and starts its summary at once, before there is anyone to tell of it. What it
 * returns does the same, and whoever asks first gets what is under way, with all that was told so far.
 */
export function withHeadStart(tabId: number, { startJob, identityOf }: Asked): Asked {
  // First, since a page that is being read answers nothing.
  let identity: ReturnType<typeof identityOf> | null = identityOf(tabId);
  let job: typeof startJob | null = begun({ type: 'start', tabId, anyway: false, whole: false }, startJob);
  return {
    identityOf: id => {
      const answer = identity ?? identityOf(id);
      identity = null;
      return answer;
    },
    startJob: (...asked) => {
      const start = job ?? startJob;
      job = null;
      return start(...asked);
    },
  };
}

/** Takes a job over that was begun as it starts one. */
function begun(start: PopupToBackground, startJob: SessionAccess['startJob']): SessionAccess['startJob'] {
  const told: BackgroundToPopup[] = [];
  let reason: string | null = null;
  let tell = (event: BackgroundToPopup): void => void told.push(event);
  let close = (why: string): void => void (reason = why);
  const job = startJob(
    start,
    event => {
      tell(event);
    },
    why => {
      close(why);
    },
  );
  return (_, received, closed) => {
    // Not before its new owner knows it.
    queueMicrotask(() => {
      [tell, close] = [received, closed];
      told.forEach(received);
      if (reason !== null) closed(reason);
    });
    return job;
  };
}
