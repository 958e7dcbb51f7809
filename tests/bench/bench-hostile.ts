import { setTimeout as pause } from 'node:timers/promises';
import { browserNames, type BrowserName } from '../e2e/driver';
import { apart } from '../e2e/apart';
import { findBrowser } from '../e2e/find-browser';
import { hostilePages } from '../e2e/hostile/hostile-pages';
import { openHostileSite, type HostileSite } from '../e2e/hostile/hostile-site';
import { longestBlock, watchBlocks } from './page-blocks';
import { openClicking, type Clicking } from './popup-paint';

const worst = 8;
const settleTime = 200;

/** Markdown: how long hostile pages could not answer while we read them, the worst ones by name. */
export async function benchHostile(): Promise<string> {
  const site = await openHostileSite(hostilePages);
  try {
    const tables: string[] = [];
    for (const name of browserNames) {
      tables.push(findBrowser(name) === null ? `hostile: no ${name} here.` : await tableOf(name, site));
    }
    return tables.join('\n\n');
  } finally {
    await site.close();
  }
}

async function tableOf(name: BrowserName, site: HostileSite): Promise<string> {
  const clicking = await openClicking(name, 'ours');
  const blocks: { name: string; block: number }[] = [];
  try {
    for (const page of hostilePages)
      blocks.push({ name: page.name, block: await blockOf(clicking, site.addressOf(page)) });
  } finally {
    await clicking.close();
  }
  blocks.sort((one, other) => other.block - one.block);
  const over = blocks.filter(({ block }) => block > 1_000).length;
  return [
    `| ${name}: ${blocks.length} hostile pages, ${over} above a second | longest block, ms |`,
    '|---|--:|',
    ...blocks.slice(0, worst).map(({ name, block }) => `| ${name} | ${block.toFixed(0)} |`),
    `| the median page | ${(blocks[blocks.length >> 1]?.block ?? NaN).toFixed(0)} |`,
  ].join('\n');
}

async function blockOf({ driver, click }: Clicking, url: string): Promise<number> {
  const tab = await driver.openTab(url);
  await pause(settleTime);
  // Not in the page's own world, whose clock and timers may be its own.
  await apart(tab, watchBlocks);
  await click(tab);
  const block = await apart(tab, longestBlock);
  await tab.close();
  return block;
}
