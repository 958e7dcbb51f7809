import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { manifestByHand, manifestFor } from '../../build.mjs';
import {
  beginLoad,
  disconnected,
  keys,
  sourceOf,
  until,
  type Key,
  type Driver,
  type DriverOptions,
  type Popup,
} from './driver';
import * as privileged from './firefox-privileged';

type Privileged = <Arguments extends unknown[], Value>(
  run: (...given: Arguments) => Value,
  ...given: Arguments
) => Promise<Awaited<Value>>;

const uuid = '3f0a3c52-7d43-4be4-9b19-2d6f4b1c8a10';
const base = `moz-extension://${uuid}/`;
export async function openFirefox({ executable, extension, headless = true, profile }: DriverOptions): Promise<Driver> {
  const id = await extensionId();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'devtools.console.stdout.content': true,
    },
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  const complaints = listen(browser);
  const run = await privilegedRunner(browser);
  await browser.installExtension(extension);

  return {
    name: 'firefox',
    async openTab(url, wait = 'load') {
      const page = await browser.newPage();
      if (wait === 'load') await page.goto(url);
      else await beginLoad(page, url);
      await page.bringToFront();
      return page;
    },
    async openExtensionPage(file) {
      const before = new Set(await browser.pages());
      await run(privileged.openInTab, base + file);
      return until(file, async () => {
        for (const page of await browser.pages()) {
          if (!before.has(page) && (await isLoaded(page, base + file))) return page;
        }
        return null;
      }) as Promise<Page>;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      await run(privileged.clickToolbarButton, id);
      await until('the popup', () => run(privileged.isPopupOpen, base));
      const popup = popupOf(run);
      await until('the popup’s document', () => popup.evaluate('document.readyState === "complete"'));
      return popup;
    },
    async killBackground() {
      await until('the background', () => run(privileged.isBackgroundRunning, id), 1000);
      await run(privileged.terminateBackground, id);
    },
    complaints: () => complaints,
    close: () => browser.close(),
    closed: () => disconnected(browser),
  };
}

function popupOf(run: Privileged): Popup {
  const ask = (kind: string, what: string) => run(privileged.askPopup, privileged.popupFrameScript, kind, what);
  const evaluate: Popup['evaluate'] = async expression =>
    JSON.parse(await ask('evaluate', sourceOf(expression))) as never;
  return {
    evaluate,
    click: async selector => {
      await ask('click', selector);
    },
    press: key => run(privileged.pressInPopup, key === 'Space' ? ' ' : String(key), codeOf(key), keys[key]),
    picture: async () => {
      const height = await evaluate(() => document.documentElement.scrollHeight);
      return Buffer.from(await run(privileged.pictureOfPopup, height), 'base64');
    },
    preferDark: dark => run(privileged.preferColorScheme, dark ? 'dark' : 'light'),
    isOpen: () => run(privileged.isPopupOpen, base),
    close: async () => {
      await run(privileged.closePopup);
      await until('the popup to close', async () => !(await run(privileged.isPopupOpen, base)));
    },
  };
}

/** The key's place on an English keyboard. */
function codeOf(key: Key): string {
  if (key === '?') return 'Slash';
  const [letter, digit] = [/^[a-z]$/, /^[0-9]$/].map(one => one.test(String(key)));
  return `${letter ? 'Key' : digit ? 'Digit' : ''}${letter ? String(key).toUpperCase() : key}`;
}

/** Runs a function in Firefox's own window, over the connection that the pages are driven by. */
async function privilegedRunner(browser: Browser): Promise<Privileged> {
  const { connection } = browser as unknown as {
    connection: { send: (method: string, parameters: object) => Promise<{ result: unknown }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { url: string; context: string }[] };
  const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own');
  return async (run, ...given) => {
    const answer = await connection.send('script.callFunction', {
      // Compilers that keep the names of functions call `__name` to do so.
      functionDeclaration: `async given => {
        const __name = value => value;
        return JSON.stringify((await (${String(run)})(...JSON.parse(given))) ?? null);
      }`,
      arguments: [{ type: 'string', value: JSON.stringify(given) }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    const { type, result, exceptionDetails } = answer.result as {
      type: string;
      result: { value: string };
      exceptionDetails?: { text: string };
    };
    if (type === 'exception') throw new Error(`${run.name}: ${exceptionDetails?.text ?? 'failed'}`);
    return JSON.parse(result.value) as never;
  };
}

function listen(browser: Browser): string[] {
  const complaints: string[] = [];
  const { stdout, stderr } = browser.process() ?? {};
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (data: Buffer) => {
      const lines = data.toString().split('\n');
      complaints.push(
        ...lines.filter(line => /^console\.(?:error|warn): "|JavaScript (?:error|warning): moz-ext/.test(line)),
      );
    });
  }
  return complaints;
}

async function isLoaded(page: Page, url: string): Promise<boolean> {
  return page.evaluate(wanted => location.href === wanted && document.readyState === 'complete', url);
}

async function extensionId(): Promise<string> {
  const manifest = manifestFor('firefox', await manifestByHand());
  return (manifest['browser_specific_settings'] as { gecko: { id: string } }).gecko.id;
}
