import type { Browser } from 'puppeteer-core';

/** Runs a function in a window of Firefox's own. */
export type Privileged = <Arguments extends unknown[], Value>(
  run: (...given: Arguments) => Value,
  ...given: Arguments
) => Promise<Awaited<Value>>;

/** Firefox's own windows, which its pages are shown in. */
export async function windowsOf(browser: Browser): Promise<string[]> {
  const tree = await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { url: string; context: string }[] };
  return contexts.filter(({ url }) => url.endsWith('browser.xhtml')).map(({ context }) => context);
}

/** Runs functions in a window of Firefox's own, over the connection that the pages are driven by. */
export function privilegedRunner(browser: Browser, context: string | undefined): Privileged {
  if (context === undefined) throw new Error('Firefox shows no window of its own');
  return async (run, ...given) => {
    const answer = await connectionOf(browser).send('script.callFunction', {
      // Compilers that keep the names of functions call `__name` to do so.
      functionDeclaration: `async given => {
        const __name = value => value;
        return JSON.stringify((await (${String(run)})(...JSON.parse(given))) ?? null);
      }`,
      arguments: [{ type: 'string', value: JSON.stringify(given) }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    const { type, result, exceptionDetails } = answer.result as {
      type: string;
      result: { value: string };
      exceptionDetails?: { text: string };
    };
    if (type === 'exception') throw new Error(`${run.name}: ${exceptionDetails?.text ?? 'failed'}`);
    return JSON.parse(result.value) as never;
  };
}

function connectionOf(browser: Browser) {
  return (
    browser as unknown as {
      connection: { send: (method: string, parameters: object) => Promise<{ result: unknown }> };
    }
  ).connection;
}
