import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { manifestByHand, manifestFor } from '../../build.mjs';
import {
  beginLoad,
  disconnected,
  isNew,
  menuItems,
  shortcuts,
  speechEnvironment,
  until,
  type Driver,
  type DriverOptions,
} from './driver';
import { answerAccess, manage, withdrawAccess } from './firefox-add-ons';
import { chooseFromMenu } from './firefox-context-menu';
import { memoryOfBackground } from './firefox-memory';
import * as privileged from './firefox-privileged';
import { loaded, popupOf, sidebarOf } from './firefox-views';
import { privilegedRunner, windowsOf, type Privileged } from './firefox-window';

const uuid = '3f0a3c52-7d43-4be4-9b19-2d6f4b1c8a10';
const base = `moz-extension://${uuid}/`;

export async function openFirefox(options: DriverOptions): Promise<Driver> {
  const { executable, extension, headless = true, profile, downloads, phone } = options;
  const id = await extensionId();
  const isFirstRun = isNew(profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    env: {
      ...process.env,
      ...speechEnvironment(options),
      ...(phone ? { MOZ_HEADLESS_WIDTH: String(phone.width), MOZ_HEADLESS_HEIGHT: String(phone.height) } : {}),
    },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'devtools.console.stdout.content': true,
      ...(downloads === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      // Fingers: coarse, and they do not hover.
      ...(phone ? { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 } : {}),
    },
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  const complaints = listen(browser);
  const run = privilegedRunner(browser, (await windowsOf(browser))[0]);
  await run(privileged.nameViews);
  /** The windows of pages that are not in the first one. */
  const windows = new WeakMap<Page, Privileged>();
  await browser.installExtension(extension);
  // Opened a moment after the installation: it may not come between a test and its page.
  if (isFirstRun) await until('the welcome page', () => pageAt(browser, `${base}welcome.html`));

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
      const before = await browser.pages();
      await run(privileged.openInTab, base + file);
      const page = await (until(file, () => pageAt(browser, base + file, before)) as Promise<Page>);
      await page.waitForSelector('main');
      return page;
    },
    async openPrivateTab(url) {
      const before = await windowsOf(browser);
      const pages = await browser.pages();
      await run(privileged.openInPrivateWindow, url);
      const page = await (until(url, () => pageAt(browser, url, pages)) as Promise<Page>);
      const opened = (await windowsOf(browser)).find(window => !before.includes(window));
      const runThere = privilegedRunner(browser, opened);
      await runThere(privileged.nameViews);
      windows.set(page, runThere);
      return page;
    },
    async clickToolbar(page) {
      const runThere = windows.get(page) ?? run;
      await page.bringToFront();
      await runThere(privileged.clickToolbarButton, id);
      // The first click after an extension was loaded anew may open an empty panel; a person clicks again.
      await until('the popup', async () => {
        const [isOpen, isEmpty] = [
          await runThere(privileged.isPopupOpen, base),
          await runThere(privileged.closeEmptyPanel),
        ];
        if (isEmpty) await runThere(privileged.clickToolbarButton, id);
        return isOpen;
      });
      return loaded(popupOf(runThere, base));
    },
    async pressToolbar(page) {
      await page.bringToFront();
      await (windows.get(page) ?? run)(privileged.clickToolbarButton, id);
    },
    async openSidePanel(page, popup) {
      const runThere = windows.get(page) ?? run;
      await popup.click('.tool.panel');
      return loaded(sidebarOf(runThere));
    },
    async chooseFromMenu(page, item) {
      const runThere = windows.get(page) ?? run;
      await page.bringToFront();
      await runThere(chooseFromMenu, menuItems[item].title);
      return loaded(menuItems[item].opens === 'popup' ? popupOf(runThere, base) : sidebarOf(runThere));
    },
    async pressShortcut(page, shortcut) {
      await page.bringToFront();
      await run(privileged.pressWithAltAndShift, ...shortcuts[shortcut]);
    },
    async openedPopup() {
      await until('a popup', () => run(privileged.isPopupOpen, base));
      return loaded(popupOf(run, base));
    },
    manage: deed => run(manage, id, deed),
    async installAgain() {
      await browser.installExtension(extension);
    },
    withdrawAccess: pattern => run(withdrawAccess, id, pattern),
    async answerAccess(answer) {
      await until('the question', () => run(answerAccess, answer));
    },
    async killBackground() {
      await until('the background', () => run(privileged.isBackgroundRunning, id), 1000);
      await run(privileged.terminateBackground, id);
    },
    backgroundMemory: () => run(memoryOfBackground, base),
    complaints: () => complaints,
    close: () => browser.close(),
    closed: () => disconnected(browser),
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

/** The page that shows an address, loaded, and is not among the known ones. */
async function pageAt(browser: Browser, url: string, known: readonly Page[] = []): Promise<Page | null> {
  for (const page of await browser.pages()) {
    if (!known.includes(page) && (await isLoaded(page, url))) return page;
  }
  return null;
}

async function isLoaded(page: Page, url: string): Promise<boolean> {
  return page.evaluate(wanted => location.href === wanted && document.readyState === 'complete', url);
}

async function extensionId(): Promise<string> {
  const manifest = manifestFor('firefox', await manifestByHand());
  return (manifest['browser_specific_settings'] as { gecko: { id: string } }).gecko.id;
}
