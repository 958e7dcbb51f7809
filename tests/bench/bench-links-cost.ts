import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { findBrowser } from '../e2e/find-browser';
import { readStored } from './open-page';

const folder = resolve(import.meta.dirname, '../../../shared/bench/links');
const goldRow = v.object({ file: v.string(), url: v.string() });
const manyLinks = 40_000;
const laterCalls = 5;

/** A page as it was stored, read when it is asked for. */
type Stored = { url: string; html: () => Buffer };
/**
 * In milliseconds: the first call, its code still uncompiled, as a click finds it; and the best of some later calls,
 * which a busy machine disturbs least.
 */
type Cost = { first: number; warm: number };
const cost = v.object({ first: v.number(), warm: v.number() });

/**
 * A Markdown table of the time that finding the neighbours takes in a real Chromium, on the pages of the benchmark and
 * on one of 40,000 links; their scripts do not run and nothing else is loaded.
 */
export async function benchLinksCost(): Promise<string> {
  const executable = findBrowser('chromium');
  if (executable === null) return 'links, cost: no Chromium here; the variable CHROMIUM may name its program.';
  const script = await measuringScript();
  const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await puppeteer.launch({ executablePath: executable, pipe: true, args });
  try {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.setRequestInterception(true);
    const pages = benchPages();
    const rows = [
      ...(pages.length > 0 ? [row(`${pages.length} pages of the benchmark`, await costs(tab, script, pages))] : []),
      row(`a page of ${manyLinks} links`, await costs(tab, script, [pageOfManyLinks()])),
    ];
    const head = '| links in Chromium, ms | first call: median | worst | best later call: median | worst |';
    return [head, '|---|--:|--:|--:|--:|', ...rows].join('\n');
  } finally {
    await browser.close();
  }
}

async function costs(tab: Page, script: string, pages: Stored[]): Promise<Cost[]> {
  const all: Cost[] = [];
  for (const page of pages) {
    const answer = (request: HTTPRequest): void => {
      void (request.isNavigationRequest() && request.frame() === tab.mainFrame()
        ? request.respond({ contentType: contentType(page.html()), body: page.html() })
        : request.abort());
    };
    tab.on('request', answer);
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    all.push(v.parse(cost, await tab.evaluate(script)));
    tab.off('request', answer);
  }
  return all;
}

function contentType(html: Buffer): string {
  return isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html';
}

/** The room as the extension would bundle it, and calls of it by the clock of the page. */
async function measuringScript(): Promise<string> {
  const bundle = await build({
    stdin: {
      contents: `
        import { findAdjacentLinks } from '../../src/links/adjacent-links';
        const time = () => {
          const start = performance.now();
          findAdjacentLinks(document, location.href);
          return performance.now() - start;
        };
        const first = time();
        export default { first, warm: Math.min(...Array.from({ length: ${laterCalls} }, time)) };`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome123',
    globalName: 'measured',
  });
  return `(() => { ${bundle.outputFiles[0]?.text ?? ''}; return measured.default; })()`;
}

function benchPages(): Stored[] {
  const gold = resolve(folder, 'gold.jsonl');
  if (!existsSync(gold)) return [];
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => {
    const { file, url } = v.parse(goldRow, JSON.parse(line));
    return { url, html: () => readStored(resolve(folder, file)) };
  });
}

/** An index of articles, each in boxes with a heading and a "Next" of its own, with the page's own pager at its end. */
function pageOfManyLinks(): Stored {
  const items = Array.from(
    { length: manyLinks / 2 },
    (_, at) =>
      `<div class="card"><h3><a href="/${at}/">Article ${at}</a></h3><p class="nav"><a class="next" href="/${at}/2/">Next ›</a></p></div>`,
  );
  const pager = '<nav class="pager"><a href="/list/1/">Previous page</a> 2 <a href="/list/3/">Next page</a></nav>';
  const html = `<!doctype html><html lang="en"><title>Index</title><body>${items.join('\n')}${pager}`;
  return { url: 'https://site.example/list/2/', html: () => Buffer.from(html) };
}

function row(name: string, all: Cost[]): string {
  const sorted = (key: keyof Cost): number[] => all.map(one => one[key]).toSorted((a, b) => a - b);
  const cells = [sorted('first'), sorted('warm')].flatMap(times => [times[times.length >> 1] ?? 0, times.at(-1) ?? 0]);
  return `| ${name} | ${cells.map(ms => ms.toFixed(1)).join(' | ')} |`;
}
