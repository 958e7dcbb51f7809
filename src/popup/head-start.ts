import type { BackgroundToPopup, PopupToBackground } from '../messages';
import type { SessionAccess } from './session';

type Access = SessionAccess & { beginReading: SessionAccess['identityOf'] };

/**
 * Asks which document a tab shows, has it read and starts its summary at once, before there is anyone to tell of it.
 * What it returns does the same, and whoever asks first gets what is under way, with all that was told so far.
 */
export function withHeadStart(tabId: number, { startJob, beginReading, identityOf, recall }: Access): SessionAccess {
  // First, since a page that is being read answers nothing.
  const identity = beginReading(tabId);
  const job = begun({ type: 'start', tabId, anyway: false, whole: false }, startJob);
  const recalled = identity.then(page => (page && !page.selecting ? recall(tabId, page) : null));
  return {
    identityOf: onceElse(() => identity, identityOf),
    recall: onceElse(() => recalled, recall),
    startJob: onceElse(job, startJob),
  };
}

/** One function at the first call, another at all later ones. */
function onceElse<Asked extends (...given: never[]) => unknown>(first: NoInfer<Asked>, later: Asked): Asked {
  let next = first;
  return ((...given) => {
    const called = next;
    next = later;
    return called(...given);
  }) as Asked;
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
