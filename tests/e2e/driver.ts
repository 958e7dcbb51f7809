import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import type { Screen } from './screen';

export type BrowserName = 'chromium' | 'firefox';
export const browserNames = ['chromium', 'firefox'] as const satisfies BrowserName[];

/** The keys that tests press, with the number that browsers still send along. */
export const keys = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Space: 32,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  1: 49,
  3: 51,
  c: 67,
  l: 76,
  n: 78,
  s: 83,
  '?': 191,
} as const;
export type Key = keyof typeof keys;

/** The real popup, opened by a real click on the toolbar button. */
export type Popup = {
  /** Evaluates an expression, or a function without arguments, in the popup's document. */
  evaluate: <Value>(expression: string | (() => Value)) => Promise<Awaited<Value>>;
  click: (selector: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** PNG of the popup's whole document. */
  picture: () => Promise<Buffer>;
  preferDark: (dark: boolean) => Promise<void>;
  isOpen: () => Promise<boolean>;
  close: () => Promise<void>;
};

/** Our items in the context menu of pages. */
export const menuItems = {
  page: { id: 'actionTitle', title: 'Summarize this page', opens: 'popup' },
  selection: { id: 'summarizeSelection', title: 'Summarize selection', opens: 'popup' },
  panel: { id: 'openInPanel', title: 'Open in side panel', opens: 'side-panel' },
} as const;
export type MenuItem = keyof typeof menuItems;

export type Deed = 'reload' | 'pin' | 'allow-in-private-windows';

/** The extension's keys, with Alt and Shift: what each writes, its place on the keyboard and its number. */
export const shortcuts = {
  previous: ['<', 'Comma', 188],
  next: ['>', 'Period', 190],
  skim: ['J', 'KeyJ', 74],
} as const;
export type Shortcut = keyof typeof shortcuts;

/** One interface to both browsers with the extension installed; whatever differs stays behind it. */
export type Driver = {
  name: BrowserName;
  /** Opens a tab and waits for its load; or only for its first bytes. */
  openTab: (url: string, until?: 'load' | 'response') => Promise<Page>;
  /** Opens a page of the extension in a tab. */
  openExtensionPage: (file: string) => Promise<Page>;
  /** Opens a private window; the extension must be allowed there first. */
  openPrivateTab: (url: string) => Promise<Page>;
  clickToolbar: (page: Page) => Promise<Popup>;
  /** The same click, where no popup stays open: beside a side panel. */
  pressToolbar: (page: Page) => Promise<void>;
  /** Clicks on the popup's button for it; the popup closes. */
  openSidePanel: (page: Page, popup: Popup) => Promise<Popup>;
  /** Presses a key of the extension's in a page. */
  pressShortcut: (page: Page, shortcut: Shortcut) => Promise<void>;
  /** The popup that the extension opens by itself. */
  openedPopup: () => Promise<Popup>;
  /**
   * Chooses an item of the page's context menu; returns what it opens. From the real menu in Firefox; in Chromium, whose
   * menu no driver reaches, by the event that it sends, which grants nothing.
   */
  chooseFromMenu: (page: Page, item: MenuItem) => Promise<Popup>;
  /** Does what a person does on the browser's page of extensions. */
  manage: (deed: Deed) => Promise<void>;
  /** Takes the extension from its folder again, as it is there by now. */
  installAgain: () => Promise<void>;
  /** Takes access to the sites of a match pattern back, in the browser's settings. */
  withdrawAccess: (pattern: string) => Promise<void>;
  /** Answers the browser's own question about access to a site, once it is asked. Chromium asks only on a `screen`, and once for ever. */
  answerAccess: (answer: 'allow' | 'deny') => Promise<void>;
  /** Fails within a second where no background runs. */
  killBackground: () => Promise<void>;
  /** Megabytes that its worker or page holds once garbage is collected. */
  backgroundMemory: () => Promise<number>;
  /** Errors and warnings that the extension's own contexts have printed so far. */
  complaints: () => string[];
  close: () => Promise<void>;
  /** Waits until a person closes the browser. */
  closed: () => Promise<void>;
};

export type DriverOptions = {
  executable: string;
  /** Folder of the unpacked extension. */
  extension: string;
  headless?: boolean;
  /** Kept between starts; a new one each time where absent. */
  profile?: string;
  /** Where files are saved that a page offers. */
  downloads?: string;
  /** A small screen that is touched, as a phone's; only headless. */
  phone?: { width: number; height: number };
  /** Where Chromium is seen, and pressed keys reach its own dialogs; Firefox asks without one. */
  screen?: Screen;
  /** Where Speech Dispatcher answers: see voices.ts. Without it a headless browser has no voice. */
  voices?: string;
};

/** Whether a profile is still to be filled: a browser that starts with it has never run the extension. */
export function isNew(profile: string | undefined): boolean {
  return profile === undefined || readdirSync(profile).length === 0;
}

/** Goes to an address whose load the test may never finish, or the page may break off; waits for its document. */
export async function beginLoad(page: Page, url: string): Promise<void> {
  let problem: unknown;
  page.goto(url).catch((error: unknown) => {
    problem = error;
  });
  const isThere = () => page.evaluate(wanted => location.href === wanted && document.body.childElementCount > 0, url);
  await until(url, isThere).catch((error: unknown) => {
    throw problem ?? error;
  });
}

/** The source to evaluate elsewhere. Compilers that keep the names of functions call `__name` to do so. */
export function sourceOf(expression: string | (() => unknown)): string {
  if (typeof expression === 'string') return expression;
  return `(() => { const __name = value => value; return (${String(expression)})(); })()`;
}

export function disconnected(browser: Browser): Promise<void> {
  return new Promise(resolve => {
    browser.once('disconnected', () => {
      resolve();
    });
  });
}

/** Waits until `probe` gives something truthy, and returns it. */
export async function until<Value>(what: string, probe: () => Promise<Value>, patience = 10_000): Promise<Value> {
  const end = Date.now() + patience;
  let last: unknown = 'never true';
  while (Date.now() < end) {
    try {
      const value = await probe();
      if (value) return value;
    } catch (error) {
      // The document may just be going or coming; the last reason is told if it stays so.
      last = error;
    }
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error(`timed out waiting for ${what}: ${String(last)}`, { cause: last });
}

/** What a browser that speaks through Speech Dispatcher must know: where that is, or is not. */
export function speechEnvironment({ headless = true, voices }: DriverOptions): Record<string, string> {
  const address = voices ?? (headless ? 'unix_socket:/dev/null' : undefined);
  return address === undefined ? {} : { SPEECHD_ADDRESS: address };
}
