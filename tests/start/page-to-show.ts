import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { browserNames, type BrowserName } from '../e2e/driver';
import { findBrowser } from '../e2e/find-browser';
import { openSite } from '../e2e/site';

const usage = 'usage: npm start [-- URL|FILE] [--browser chromium|firefox] [--watch]';
const sample = fileURLToPath(new URL('../fixtures/site/night-ferry.html', import.meta.url));

/** @throws with a line that says what is wrong. */
export function parseArguments(words: readonly string[]): { browser: BrowserName; page: string; watch: boolean } {
  const rest = words.filter(word => word !== '--watch');
  let wanted: string | undefined;
  const flag = rest.findIndex(word => word.startsWith('--browser'));
  if (flag >= 0) {
    const [word = ''] = rest.splice(flag, 1);
    wanted = word.includes('=') ? word.slice(word.indexOf('=') + 1) : rest.splice(flag, 1)[0];
  }
  const browser = flag < 0 ? usualBrowser() : browserNames.find(name => name === wanted);
  if (!browser) throw new Error(`--browser ${wanted ?? ''}: one of ${browserNames.join(', ')}\n${usage}`);
  if (rest.length > 1 || rest[0]?.startsWith('-')) throw new Error(`cannot use ${rest.join(' ')}\n${usage}`);
  return { browser, page: rest[0] ?? sample, watch: words.includes('--watch') };
}

/** A web address as it is; a file served on this machine, beside the files of its folder. */
export async function servePage(page: string): Promise<{ url: string; close: () => Promise<void> }> {
  if (/^https?:\/\//i.test(page)) return { url: page, close: () => Promise.resolve() };
  const file = resolve(process.env['INIT_CWD'] ?? '.', page);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`${page}: no such file, and no http(s) address`);
  const site = await openSite(dirname(file));
  return { url: `${site.origin}/${encodeURIComponent(basename(file))}`, close: () => site.close() };
}

/** The one that is here; Chromium where both are, or none and one has to be installed. */
function usualBrowser(): BrowserName {
  return browserNames.find(name => findBrowser(name) !== null) ?? 'chromium';
}
