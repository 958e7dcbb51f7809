import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { optionNames, parseOptions, type Options } from '../options';
import { reading, summary, type Reading } from '../reading';
import { listen } from './events';

export type DocumentIdentity = Pick<Reading, 'url' | 'timeOrigin'>;
const remembered = v.object({ reading, summary });
export type Remembered = v.InferOutput<typeof remembered>;

const mostRemembered = 20;
const longestRemembered = 512 * 1024;
/** A store that is silent for longer is taken for a broken one. */
const storePatience = 1_000;

export async function loadOptions(): Promise<Options> {
  return parseOptions(await browser.storage.local.get(optionNames));
}

/** For what is shown whatever the store does: the defaults where it cannot be read, or does not answer. */
export function optionsToShow(): Promise<Options> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, storePatience, new Error(`silent for ${storePatience} ms`));
  });
  return Promise.race([loadOptions(), late]).catch((error: unknown) => {
    console.info('The options could not be read:', error);
    return parseOptions({});
  });
}

/** Each option has a key of its own, so that two changes at once both last. */
export async function saveOptions(change: Partial<Options>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Calls back with all options whenever one changes, in whichever window. */
export function watchOptions(changed: (options: Options) => void, signal?: AbortSignal): void {
  const stored = (changes: object) => {
    if (!optionNames.some(name => name in changes)) return;
    loadOptions().then(changed, (error: unknown) => {
      console.info('A changed option could not be read:', error);
    });
  };
  listen(browser.storage.local.onChanged, stored, signal);
}

/** What was summarized in this tab and document, if the browser has not been closed since. */
export async function recall(tabId: number, page: DocumentIdentity): Promise<Remembered | null> {
  const key = rememberedKey(tabId);
  const stored: Record<string, unknown> = await browser.storage.session.get(key).catch((error: unknown) => {
    console.info('Nothing could be recalled:', error);
    return {};
  });
  const { [key]: entry } = stored;
  if (!v.is(remembered, entry)) return null;
  return entry.reading.url === page.url && entry.reading.timeOrigin === page.timeOrigin ? entry : null;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Keeps the last summary of a tab, in memory only; the oldest give way. Very long pages are read again instead. One
 * after the other: of two at once, one would be missing in the order, and never give way.
 */
export function remember(tabId: number, entry: Remembered): Promise<void> {
  const kept = last.then(() => keep(tabId, entry));
  last = kept.catch(() => {
    // Whoever asked for it is told.
  });
  return kept;
}

async function keep(tabId: number, entry: Remembered): Promise<void> {
  if (JSON.stringify(entry).length > longestRemembered) return;
  const { [orderKey]: stored } = await browser.storage.session.get(orderKey);
  const order = (Array.isArray(stored) ? stored : []).filter(id => id !== tabId) as number[];
  const forgotten = order.splice(0, Math.max(0, order.length + 1 - mostRemembered));
  await browser.storage.session.remove(forgotten.map(rememberedKey));
  const write = (others: number[]) =>
    browser.storage.session.set({ [rememberedKey(tabId)]: entry, [orderKey]: [...others, tabId] });
  try {
    await write(order);
  } catch {
    // Twenty long articles have no room in the 10 MB that browsers give: all others make place for this one.
    await browser.storage.session.remove(order.map(rememberedKey));
    await write([]);
  }
}

export async function forgetAll(): Promise<void> {
  await browser.storage.session.clear();
}

const orderKey = 'remembered';

function rememberedKey(tabId: number): string {
  return `summary-${tabId}`;
}
