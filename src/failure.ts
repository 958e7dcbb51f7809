/** Every way in which a summary can fail to come. Each has one message, `failure_<code>`, that says what to do. */
export const failureCodes = [
  'restricted',
  'moved',
  'needsClick',
  'notAnArticle',
  'tooShort',
  'noText',
  'stillLoading',
  'tabGone',
  'unreadable',
  'workerDied',
  // Of an article that is fetched without leaving the page.
  'offline',
  'siteError',
  'redirected',
  'otherPage',
  'notHtml',
  'tooBig',
  'tooSlow',
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

/** What went wrong, whatever was thrown. */
export function failureOf(error: unknown): Failure {
  return (error instanceof PageFailure ? error : new PageFailure('unreadable', error)).failure;
}
