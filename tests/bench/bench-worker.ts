import process from 'node:process';
import { askSummary, openBehind } from '../e2e/asked-summary';
import { browserNames, type BrowserName } from '../e2e/driver';
import { findBrowser } from '../e2e/find-browser';
import { newspaper, openSite } from '../e2e/site';
import { openUnclicked } from '../e2e/unclicked';
import { newsPage } from './news-page';
import { interval, spread } from './spread';
import { openWaking } from './waking';

const summaries = 50;
/** Of so many different pages. */
const tabs = 10;

/**
 * Markdown tables of real browsers: from a message to a background that sleeps to its first answer, beside one that
 * only answers, in turns; and what ours holds after many summaries. `RUNS` says how often each is woken, 40 times
 * otherwise.
 */
export async function benchWorker(): Promise<string> {
  const runs = Number(process.env['RUNS'] ?? 40);
  const waking = ['| to the first answer, ms | bare | ours | later by | 95th percentile | ours, awake |'];
  const held = [`| held, MB | after the first summary | after ${summaries} | more by |`];
  for (const name of browserNames.filter(one => findBrowser(one) !== null)) {
    waking.push(await wakingOf(name, runs));
    held.push(await heldIn(name));
    console.error(`${waking.at(-1)}\n${held.at(-1)}`);
  }
  if (waking.length === 1) return 'worker: no browser here.';
  waking.splice(1, 0, '|---|--:|--:|--:|--:|--:|');
  held.splice(1, 0, '|---|--:|--:|--:|');
  return [...waking, '', ...held].join('\n');
}

async function wakingOf(name: BrowserName, runs: number): Promise<string> {
  const ours = await openWaking(name, 'ours');
  const bare = await openWaking(name, 'bare');
  const taken = { ours: [] as number[], bare: [] as number[], awake: [] as number[] };
  try {
    for (let run = 0; run < runs; run++) {
      taken.ours.push(await ours.wake());
      taken.bare.push(await bare.wake());
      taken.awake.push(await ours.ask());
    }
  } finally {
    await ours.close();
    await bare.close();
  }
  const own = spread(taken.ours);
  const base = spread(taken.bare).median;
  const later = `${(own.median - base).toFixed(0)} ± ${interval(taken.ours, taken.bare).toFixed(0)}`;
  const awake = spread(taken.awake).median.toFixed(0);
  return `| ${[name, base.toFixed(0), own.median.toFixed(0), later, own.p95.toFixed(0), awake].join(' | ')} |`;
}

async function heldIn(name: BrowserName): Promise<string> {
  const site = await openSite(newspaper);
  const { driver, own, close } = await openUnclicked(name);
  try {
    const open: number[] = [];
    for (let at = 0; at < tabs; at++) {
      site.serve(`/page-${at}`, response => response.end(newsPage(100, 800, 700 + 57 * at)));
      open.push(await openBehind(own, `${site.origin}/page-${at}`));
    }
    const megabytes: number[] = [];
    for (let at = 0; at < summaries; at++) {
      const { failure } = await askSummary(own, open[at % tabs] ?? -1);
      if (failure) throw new Error(`no summary of page ${at % tabs}: ${failure}`);
      if (at === 0 || at === summaries - 1) megabytes.push(await driver.backgroundMemory());
    }
    const [first = NaN, last = NaN] = megabytes;
    return `| ${[name, ...[first, last, last - first].map(one => one.toFixed(1))].join(' | ')} |`;
  } finally {
    await close();
    await site.close();
  }
}
