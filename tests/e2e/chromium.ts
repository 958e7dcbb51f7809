import process from 'node:process';
import puppeteer, { TargetType, type CDPSession, type KeyInput, type Page, type Target } from 'puppeteer-core';
import { manage, withdrawAccess } from './chromium-extensions-page';
import {
  beginLoad,
  disconnected,
  isNew,
  menuItems,
  sourceOf,
  speechEnvironment,
  until,
  type Driver,
  type DriverOptions,
  type Popup,
} from './driver';

export async function openChromium(options: DriverOptions): Promise<Driver> {
  const { executable, extension, screen, headless = !screen, profile, downloads, phone, voices } = options;
  const isFirstRun = isNew(profile);
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Room for a popup of full height.
      `--screen-info={${phone ? `${phone.width}x${phone.height}` : '1600x1200'}}`,
      ...(voices === undefined ? [] : ['--enable-speech-dispatcher']),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
    env: { ...process.env, ...speechEnvironment(options), ...(screen ? { DISPLAY: screen.display } : {}) },
    ...(profile === undefined ? {} : { userDataDir: profile }),
    ...(downloads === undefined ? {} : { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
  });
  const id = await browser.installExtension(extension);
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error(`Chromium did not install ${extension}`);
  const base = `chrome-extension://${id}/`;
  const complaints: string[] = [];
  const isWorker = (target: Target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(base);

  // Not by a session of its own: a second debugger makes the worker hang when it restarts after a kill.
  async function listenToWorker(target: Target): Promise<void> {
    if (!isWorker(target)) return;
    const worker = await target.worker();
    worker?.on('console', message => {
      if (['error', 'warn', 'warning'].includes(message.type())) complaints.push(message.text());
    });
  }
  browser.on('targetcreated', target => void listenToWorker(target));
  await browser.waitForTarget(isWorker).then(listenToWorker);
  // Opened a moment after the installation: it may not come between a test and its page.
  if (isFirstRun) await browser.waitForTarget(target => target.url() === `${base}welcome.html`);

  /** The page of ours that an act opens beside tabs. */
  async function view(file: string, act: () => Promise<void> | undefined): Promise<Popup> {
    const opened = browser.waitForTarget(target => target.url() === base + file, { timeout: 10_000 });
    await act();
    const target = await opened;
    await listenToPage(await target.createCDPSession(), complaints);
    const page = await target.asPage();
    await page.waitForFunction(() => document.readyState === 'complete');
    return popupOf(page);
  }

  return {
    name: 'chromium',
    async openTab(url, wait = 'load') {
      const page = await browser.newPage();
      if (wait === 'load') await page.goto(url);
      else await beginLoad(page, url);
      await page.bringToFront();
      return page;
    },
    async openExtensionPage(file) {
      const page = await browser.newPage();
      await page.goto(base + file);
      await page.waitForSelector('main');
      return page;
    },
    async openPrivateTab(url) {
      const opener = await browser.newPage();
      await opener.goto(`${base}options.html`);
      const opened = browser.waitForTarget(target => target.url() === url);
      await opener.evaluate(address => chrome.windows.create({ incognito: true, url: address }), url);
      await opener.close();
      return (await opened).asPage();
    },
    async clickToolbar(page) {
      await page.bringToFront();
      return view('popup.html', () => page.triggerExtensionAction(installed));
    },
    async pressToolbar(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(installed);
    },
    openSidePanel: (_, popup) => view('side-panel.html', () => popup.click('.tool.panel')),
    async chooseFromMenu(page, item) {
      await page.bringToFront();
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      const { id: menuItemId, opens } = menuItems[item];
      return view(`${opens}.html`, () => worker?.evaluate(chooseMenuItem, menuItemId));
    },
    // Keys that a debugger sends reach no extension. The click gives access to the page, as the key would; the rest is
    // what the browser does when it is pressed.
    async pressShortcut(page, shortcut) {
      await page.bringToFront();
      const popup = await view('popup.html', () => page.triggerExtensionAction(installed));
      await popup.close();
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      await worker?.evaluate(async name => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        (chrome.commands.onCommand as unknown as Dispatching).dispatch(name, tab);
      }, shortcut);
    },
    openedPopup: () => view('popup.html', () => undefined),
    manage: deed => manage(browser, id, deed),
    async installAgain() {
      await browser.installExtension(extension);
    },
    withdrawAccess: pattern => withdrawAccess(browser, id, pattern),
    async answerAccess(answer) {
      if (!screen) throw new Error('Chromium asks nothing without a screen');
      // The question closes the popup, and takes no key in its first half second, so that nobody answers by accident.
      const isClosed = () => !browser.targets().some(target => target.url() === `${base}popup.html`);
      await until('the question', () => Promise.resolve(isClosed()));
      await new Promise(resolve => setTimeout(resolve, 1_500));
      screen.press(...(answer === 'allow' ? ['Tab', 'Return'] : ['Escape']));
    },
    async killBackground() {
      const target = await browser.waitForTarget(isWorker, { timeout: 1000 });
      const worker = await target.worker();
      // Once it runs: one that is killed while it boots stays behind, paused for this debugger.
      await worker?.evaluate(() => 0);
      await worker?.close();
    },
    async backgroundMemory() {
      const session = await (await browser.waitForTarget(isWorker)).createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return usedSize / 2 ** 20;
    },
    complaints: () => complaints,
    close: () => browser.close(),
    closed: () => disconnected(browser),
  };
}

type Dispatching = { dispatch: (...given: unknown[]) => void };

/** Runs in the worker: what it hears of a click on an item, which has to be there. */
async function chooseMenuItem(menuItemId: string): Promise<void> {
  const { contextMenus, tabs } = chrome;
  await contextMenus.update(menuItemId, {});
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  (contextMenus.onClicked as unknown as { dispatch: (...heard: unknown[]) => void }).dispatch({ menuItemId }, tab);
}

async function listenToPage(session: CDPSession, complaints: string[]): Promise<void> {
  session.on('Runtime.consoleAPICalled', event => {
    if (event.type === 'error' || event.type === 'warning') complaints.push(JSON.stringify(event.args));
  });
  session.on('Runtime.exceptionThrown', event => {
    complaints.push(event.exceptionDetails.exception?.description ?? event.exceptionDetails.text);
  });
  session.on('Log.entryAdded', event => complaints.push(event.entry.text));
  await session.send('Log.enable');
  await session.send('Runtime.enable');
}

function popupOf(popup: Page): Popup {
  return {
    evaluate: expression => popup.evaluate(sourceOf(expression)) as Promise<never>,
    click: selector => popup.click(selector),
    press: key => popup.keyboard.press(String(key) as KeyInput),
    // No more than its window: Chromium cuts a whole panel from the wrong side where it reads from right to left.
    picture: async () => Buffer.from(await popup.screenshot({ fullPage: !popup.url().includes('side-panel') })),
    preferDark: dark => popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]),
    isOpen: () => Promise.resolve(!popup.isClosed()),
    close: async () => {
      if (!popup.isClosed()) await popup.close();
    },
  };
}
