import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { browserNames, type BrowserName } from '../e2e/driver';
import { findBrowser } from '../e2e/find-browser';
import { newspaper, openSite, type Site } from '../e2e/site';
import { newsPage } from './news-page';
import { longestBlock, watchBlocks } from './page-blocks';
import { openClicking, type Clicking } from './popup-paint';
import { interval, spread } from './spread';

const usual = 'news, 100 KB, 700 words';
const pages: Record<string, () => string> = {
  [usual]: () => newsPage(100, 800, 700),
  'news, 1 MB': () => newsPage(1_000, 1_400, 3_000),
  'news, 5 MB': () => newsPage(5_000, 5_000, 10_000),
  'a million words': () => newsPage(0, 100, 1_000_000),
};
const settleTime = 500;

/**
 * Markdown tables of real clicks in real browsers: how much later than an empty popup, clicked beside it in the same
 * run, ours has painted its summary; and what that takes of the page. `RUNS` says how often, 40 times otherwise.
 */
export async function benchSpeed(): Promise<string> {
  const runs = Number(process.env['RUNS'] ?? 40);
  const tables: string[] = [];
  for (const name of browserNames) {
    if (findBrowser(name) === null) tables.push(`speed: no ${name} here.`);
    else tables.push(await tableOf(name, runs));
  }
  return tables.join('\n\n');
}

async function tableOf(name: BrowserName, runs: number): Promise<string> {
  const site = await openSite(newspaper);
  Object.values(pages).forEach((page, at) => {
    const html = page();
    site.serve(`/page-${at}`, response => response.end(html));
  });
  const ours = await openClicking(name, 'ours');
  const empty = await openClicking(name, 'empty');
  try {
    const lines = [
      `| ${name}, ms | empty popup | summary later by | 95th percentile | longest block of the page |`,
      '|---|--:|--:|--:|--:|',
    ];
    for (const [at, page] of Object.keys(pages).entries()) {
      const cases = page === usual ? (['cold', 'warm', 'again'] as const) : (['warm'] as const);
      const samples = await sample(
        site,
        `/page-${at}`,
        ours,
        empty,
        page === usual ? runs : Math.ceil(runs / 8),
        cases,
      );
      for (const [kind, taken] of samples) lines.push(row(`${page}, ${names[kind]}`, taken));
      console.error(lines.slice(-cases.length).join('\n'));
    }
    return lines.join('\n');
  } finally {
    await ours.close();
    await empty.close();
    await site.close();
  }
}

const names = { cold: 'the background asleep', warm: 'the background awake', again: 'opened once more' };
type Kind = keyof typeof names;
type Click = { time: number; block: number };
type Samples = { ours: Click[]; empty: Click[] };

async function sample(site: Site, path: string, ours: Clicking, empty: Clicking, runs: number, kinds: readonly Kind[]) {
  const samples = new Map<Kind, Samples>(kinds.map(kind => [kind, { ours: [], empty: [] }]));
  for (let run = 0; run < runs; run++) {
    for (const [kind, taken] of samples) {
      taken.ours.push(await clickOn(ours, site, path, kind));
      taken.empty.push(await clickOn(empty, site, path, 'warm'));
    }
  }
  return samples;
}

async function clickOn({ driver, click }: Clicking, site: Site, path: string, kind: Kind): Promise<Click> {
  if (kind !== 'cold') {
    const other = await driver.openTab(`${site.origin}/island-walk.html`);
    await click(other);
    await other.close();
  }
  const tab = await driver.openTab(site.origin + path);
  if (kind === 'again') await click(tab);
  await pause(settleTime);
  if (kind === 'cold') {
    await driver.killBackground().catch((error: unknown) => {
      console.error(`asleep already: ${String(error)}`);
    });
  }
  await tab.evaluate(watchBlocks);
  const time = await click(tab);
  const block = await tab.evaluate(longestBlock);
  await tab.close();
  return { time, block };
}

function row(name: string, { ours, empty }: Samples): string {
  const [own, other] = [ours, empty].map(clicks => clicks.map(({ time }) => time)) as [number[], number[]];
  const base = spread(other).median;
  const later = own.map(time => time - base);
  const cells = [
    base.toFixed(0),
    `${spread(later).median.toFixed(0)} ± ${interval(own, other).toFixed(0)}`,
    spread(later).p95.toFixed(0),
    spread(ours.map(({ block }) => block)).median.toFixed(0),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}
