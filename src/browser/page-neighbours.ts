import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { PageFailure } from '../failure';
import type { NeighboursScript } from '../page-scripts';
import { adjacentLinks, reading, type AdjacentLink, type Reading } from '../reading';
import { askOwnPage } from './own-page';
import { checkedAnswer, failureFor, unlessAborted } from './page-answer';
import { readArticle } from './tab-page';

declare const __neighbours: NeighboursScript;

const found = v.object({ links: adjacentLinks });
const fetched = v.object({ reading });
/** What is sought in a page takes a twentieth of it; one that is silent for longer must not hold its summary up. */
const patience = 3_000;

/**
 * The previous and next links of the page that a tab shows.
 * @throws PageFailure
 */
export async function findNeighbours(tabId: number, signal: AbortSignal): Promise<AdjacentLink[]> {
  const late = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const links = await unlessAborted(linksIn(tabId), late);
  if (!links) throw new PageFailure('unreadable', `silent for ${patience} ms`);
  return links;
}

/**
 * All of the page that a tab shows now.
 * @throws PageFailure
 */
export async function readPage(tabId: number, signal: AbortSignal): Promise<Reading> {
  const article = await readArticle(tabId, signal);
  return { ...article, links: await findNeighbours(tabId, signal) };
}

async function linksIn(tabId: number): Promise<AdjacentLink[]> {
  const inWebPage = async () => {
    await inject(tabId, ['neighbours.js']);
    return call(tabId, 'findLinks');
  };
  const answer = await inWebPage().catch((error: unknown) =>
    askOwnPage(tabId, { ask: 'neighbours' }).catch(() => {
      throw failureFor(error);
    }),
  );
  return checkedAnswer(found, answer).links;
}

/**
 * Reads another page of the site that a tab shows, loaded by the page itself; aborting ends the load.
 * @throws PageFailure
 */
export async function fetchReading(tabId: number, url: string, signal: AbortSignal): Promise<Reading> {
  const id = crypto.randomUUID();
  signal.addEventListener('abort', () => {
    call(tabId, 'stopFetching', id).catch(() => {
      // A page that is gone loads nothing any more.
    });
  });
  try {
    const answer = await call(tabId, 'fetchReading', url, id);
    if (answer) return checkedAnswer(fetched, answer).reading;
    signal.throwIfAborted();
    // The first reads what the second fetches.
    await inject(tabId, ['content.js', 'neighbours.js']);
    return checkedAnswer(fetched, await call(tabId, 'fetchReading', url, id)).reading;
  } catch (error) {
    if (error instanceof PageFailure) throw error;
    const { failure } = failureFor(error);
    // The page was read a moment ago: access can only have ended with it.
    throw new PageFailure(failure.code === 'restricted' ? 'moved' : failure.code, failure.detail);
  }
}

async function inject(tabId: number, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** Null where our script is not in the page, and where the page went away under the call. */
async function call<Name extends keyof NeighboursScript>(
  tabId: number,
  name: Name,
  ...args: Parameters<NeighboursScript[Name]>
): Promise<unknown> {
  const func = (name: Name, args: Parameters<NeighboursScript[Name]>) =>
    typeof __neighbours === 'undefined' ? null : (__neighbours[name] as (...all: typeof args) => unknown)(...args);
  const injection = { target: { tabId }, func, args: [name, args], injectImmediately: true };
  const [result] = await browser.scripting.executeScript(injection);
  return result?.result ?? null;
}
