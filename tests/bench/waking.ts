import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../e2e/driver';
import { openBrowser } from '../e2e/open-browser';

/** Answers and does nothing else, but for the welcome that every driver waits for. */
const bare = `
  chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));
  chrome.runtime.onConnect.addListener(port => {
    port.onMessage.addListener(() => port.postMessage({ type: 'accepted' }));
  });`;
/** Until a killed background is gone: the next message starts another one. */
const goingTime = 300;

type Waking = {
  /** Milliseconds from a message of a page of the extension to the first answer of its background. */
  ask: () => Promise<number>;
  /** The same, where the background sleeps. */
  wake: () => Promise<number>;
  close: () => Promise<void>;
};

/** A real browser with the extension, or with one like it whose background only answers. */
export async function openWaking(name: BrowserName, kind: 'ours' | 'bare'): Promise<Waking> {
  const extension = mkdtempSync(join(tmpdir(), 'precis-waking-'));
  cpSync(`dist/${name}`, extension, { recursive: true });
  if (kind === 'bare') writeFileSync(join(extension, 'background.js'), bare);
  const driver = await openBrowser(name, { extension });
  const own = await driver.openExtensionPage('options.html');
  return {
    ask: () => firstAnswer(own),
    async wake() {
      await firstAnswer(own);
      await driver.killBackground();
      await pause(goingTime);
      return firstAnswer(own);
    },
    async close() {
      await driver.close();
      rmSync(extension, { recursive: true });
    },
  };
}

function firstAnswer(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const start = performance.now();
    const port = chrome.runtime.connect({ name: 'summarize' });
    await new Promise<unknown>((resolve, reject) => {
      port.onMessage.addListener(resolve);
      port.onDisconnect.addListener(() => {
        reject(new Error('the background ended without an answer'));
      });
      port.postMessage({ type: 'start', tabId: -1, anyway: false, whole: false });
    });
    const taken = performance.now() - start;
    port.disconnect();
    return taken;
  });
}
