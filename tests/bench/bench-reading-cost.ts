import process from 'node:process';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { findBrowser } from '../e2e/find-browser';
import { readingPages } from './reading-pages';
import { bundled } from './stored-pages';

const outcome = v.object({ reading: v.string(), blocks: v.number() });
const page = v.object({ elements: v.number(), predicted: v.number() });

/**
 * A Markdown table of what reading costs in a real Chromium on pages that are large, deep or hostile: milliseconds that
 * a full reading was predicted to take, and of processor time that the one chosen took at its first call, its code still
 * uncompiled, and at later ones. Processor time, since other work on the machine would else count.
 */
export async function benchReadingCost(): Promise<string> {
  const executable = findBrowser('chromium');
  if (executable === null) return 'reading, cost: no Chromium here; the variable CHROMIUM may name its program.';
  const script = await bundled(`
    import { readArticle } from '../../src/article/article';
    import { pageCopy } from '../../src/article/clean-copy';
    import { predictedCost } from '../../src/article/cost';
    export const read = () => {
      const { reading, blocks } = readArticle(document);
      return { reading, blocks: blocks.length };
    };
    export const page = () => ({
      elements: document.getElementsByTagName('*').length,
      predicted: predictedCost(pageCopy(document).document),
    });`);
  const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await puppeteer.launch({ executablePath: executable, pipe: true, args });
  const lines = [
    '| page | HTML, KB | elements | predicted | first | later | reading | blocks |',
    '|---|--:|--:|--:|--:|--:|---|--:|',
  ];
  try {
    for (const [name, make] of Object.entries(readingPages)) {
      const tab = await browser.newPage();
      const html = `<!doctype html><html lang="en"><title>A bridge is mended</title><body>${make()}`;
      lines.push(await row(tab, script, name, html));
      console.error(lines.at(-1));
      await tab.close();
    }
    return lines.join('\n');
  } finally {
    await browser.close();
  }
}

async function row(tab: Page, script: string, name: string, html: string): Promise<string> {
  await tab.setJavaScriptEnabled(false);
  await tab.setRequestInterception(true);
  tab.on('request', (request: HTTPRequest) => {
    void (request.isNavigationRequest()
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.abort());
  });
  await tab.goto('https://news.example/2026/11/bridge', { waitUntil: 'domcontentloaded', timeout: 120_000 });
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const processorTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN);
  };
  const timed = async (): Promise<{ outcome: v.InferOutput<typeof outcome>; ms: number }> => {
    const start = await processorTime();
    const result = v.parse(outcome, await tab.evaluate('measured.read()'));
    return { outcome: result, ms: (await processorTime()) - start };
  };
  await tab.evaluate(script);
  const first = await timed();
  const later = Math.min((await timed()).ms, (await timed()).ms);
  const { elements, predicted } = v.parse(page, await tab.evaluate('measured.page()'));
  const cells = [html.length / 1024, elements, predicted, first.ms, later].map(number => number.toFixed(0));
  return `| ${[name, ...cells, first.outcome.reading, first.outcome.blocks].join(' | ')} |`;
}
