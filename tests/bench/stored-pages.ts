import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { findBrowser } from '../e2e/find-browser';
import { readStored } from './open-page';

const bench = resolve(import.meta.dirname, '../../../shared/bench');
const goldRow = v.object({ file: v.string(), url: v.string() });

/** A page as it was stored, read when it is asked for. */
export type Stored = { name: string; url: string; html: () => Buffer };

/** The pages of some sets of the benchmark; none where they are not here. */
export function benchPages(...sets: string[]): Stored[] {
  return sets.flatMap(set => {
    const gold = resolve(bench, set, 'gold.jsonl');
    if (!existsSync(gold)) return [];
    const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
    return lines.map(line => {
      const { file, url } = v.parse(goldRow, JSON.parse(line));
      return { name: `${set}/${file}`, url, html: () => readStored(resolve(bench, set, file)) };
    });
  });
}

/** Works in a tab of a real Chromium whose pages run no script of theirs; null where no Chromium is here. */
export async function inChromium<Result>(work: (tab: Page) => Promise<Result>): Promise<Result | null> {
  const executable = findBrowser('chromium');
  if (executable === null) return null;
  const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await puppeteer.launch({ executablePath: executable, pipe: true, args });
  try {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.setRequestInterception(true);
    return await work(tab);
  } finally {
    await browser.close();
  }
}

/** Evaluates a script in a stored page under its own address; nothing else is loaded. */
export async function evaluateIn(tab: Page, page: Stored, script: string): Promise<unknown> {
  const shown = async () => {
    await show(tab, page);
    return tab.evaluate(script);
  };
  // A page may send the tab elsewhere in the middle, this one or the one before.
  return shown().catch(shown);
}

async function show(tab: Page, { url, html }: Stored): Promise<void> {
  const body = html();
  const contentType = isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
  const withoutFragment = (address: string) => new URL(address).href.replace(/#.*/, '');
  let isShown = false;
  tab.removeAllListeners('request');
  tab.on('request', (request: HTTPRequest): void => {
    const isPage = !isShown && request.isNavigationRequest() && withoutFragment(request.url()) === withoutFragment(url);
    void (isPage ? request.respond({ contentType, body }) : request.abort());
  });
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  isShown = true;
}

/** Source whose value is the default export of a module that imports ours, to evaluate in a page. */
export async function sourceFor(contents: string): Promise<string> {
  return `(() => { ${await bundled(contents)}; return measured.default; })()`;
}

/** Source that leaves the exports of a module that imports ours in a page, as `measured`. */
export async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome123',
    globalName: 'measured',
  });
  return outputFiles[0]?.text ?? '';
}
