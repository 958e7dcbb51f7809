import { isUtf8 } from 'node:buffer';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserName } from '../e2e/driver';
import { findBrowser } from '../e2e/find-browser';
import type { Stored } from './stored-pages';

// What the browser marks is told to nobody but the eye: it is painted in a colour that no page has, and seen through
// what lies above it.
const paint =
  '<style>::target-text{background:#f0f!important;color:#f0f!important}' +
  '*,::before,::after{background:transparent!important}</style>';

/** Stored pages on a server of this machine: their own style sheets work, nothing of theirs runs or is loaded. */
export function serve(pages: readonly Stored[]): Promise<{ server: Server; addressOf: (page: Stored) => string }> {
  const byPath = new Map(pages.map(page => [`/${page.name}`, page]));
  const server = createServer((request, response) => {
    const page = byPath.get(decodeURI(request.url ?? '').replace(/[?].*/, ''));
    const body = page?.html() ?? Buffer.from('');
    const charset = isUtf8(body) ? '; charset=utf-8' : '';
    response.setHeader('content-type', `text/html${charset}`);
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'");
    // Where an image does not load, Firefox finds the text in its place, and marks nothing.
    const still = body.toString('latin1').replace(/http-equiv=["']?refresh|\salt(?==)/gi, ' data-was');
    response.end(Buffer.concat([Buffer.from(still, 'latin1'), Buffer.from(paint)]));
  });
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      resolve({ server, addressOf: page => `${origin}/${encodeURI(page.name)}` });
    }),
  );
}

/** Pixels of a picture for one of the page: a smaller one is made and read sooner, and shows every letter. */
const scale = 0.5;

export async function openTab(name: BrowserName): Promise<{ browser: Browser; tab: Page } | null> {
  const executablePath = findBrowser(name);
  if (executablePath === null) return null;
  const own =
    name === 'firefox'
      ? { browser: 'firefox' as const }
      : { pipe: true, args: ['--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] };
  const browser = await puppeteer.launch({
    executablePath,
    defaultViewport: { width: 1000, height: 800, deviceScaleFactor: scale },
    ...own,
  });
  return { browser, tab: await browser.newPage() };
}

export type Picture = { png: string; isWhole: boolean; scale: number };

// More than Chromium pictures at once.
const tallest = 16_000 / scale;

/** The whole page, once it is painted, or the window where that is too tall: a PNG in base64. */
export async function pictureOf(tab: Page): Promise<Picture> {
  // As strings: what compiles this file would call a helper that the page has not.
  await tab.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const isWhole = Boolean(await tab.evaluate(`document.documentElement.scrollHeight < ${tallest}`));
  if (isWhole) await tab.evaluate('scrollTo({ left: 0, top: 0, behavior: "instant" })');
  const extent = isWhole ? { fullPage: true } : { captureBeyondViewport: false };
  return { png: await tab.screenshot({ encoding: 'base64', ...extent }), isWhole, scale };
}
