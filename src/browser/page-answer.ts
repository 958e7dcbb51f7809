import * as v from 'valibot';
import { failureCodes, PageFailure } from '../failure';

const failed = v.object({
  ok: v.literal(false),
  failure: v.object({ code: v.picklist(failureCodes), detail: v.string() }),
});

/**
 * What a script of ours answers in a page, whose process may be taken over: it is checked like any outsider's word.
 * @throws PageFailure, also the one that it answers
 */
export function checkedAnswer<Answer>(answer: v.GenericSchema<unknown, Answer>, result: unknown): Answer {
  if (v.is(failed, result)) throw new PageFailure(result.failure.code, result.failure.detail);
  const outcome = v.safeParse(answer, result);
  if (!outcome.success) throw new PageFailure('unreadable', outcome.issues[0].message);
  return outcome.output;
}

/** The browsers tell why a script may not run in words only. */
export function failureFor(error: unknown): PageFailure {
  if (error instanceof PageFailure) return error;
  const words = String(error);
  if (/no tab with id|invalid tab id|tab was closed/i.test(words)) return new PageFailure('tabGone', words);
  if (/cannot access|cannot be scripted|missing host permission|must request permission/i.test(words)) {
    return new PageFailure('restricted', words);
  }
  return new PageFailure('unreadable', words);
}

/** The value of a promise, or null when the signal comes first. */
export function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  if (signal.aborted) return Promise.resolve(null);
  const aborted = new Promise<null>(resolve => {
    signal.addEventListener('abort', () => {
      resolve(null);
    });
  });
  return Promise.race([work, aborted]);
}
