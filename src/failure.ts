/** Every way in which a summary can fail to come. Each has one message, `failure_<code>`, that says what to do. */
export const failureCodes = [
  'restricted',
  'moved',
  'not-an-article',
  'too-short',
  'still-loading',
  'tab-gone',
  'unreadable',
  'worker-died',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** Plain data, so that it crosses contexts. `detail` is for diagnostics, never shown as the message. */
export type Failure = { code: FailureCode; detail: string };

/** The one error that is thrown on purpose. */
export class PageFailure extends Error {
  readonly failure: Failure;

  constructor(code: FailureCode, cause: unknown = '') {
    super(`${code}: ${String(cause)}`, { cause });
    this.failure = { code, detail: String(cause) };
  }
}
