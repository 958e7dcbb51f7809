import browser from 'webextension-polyfill';

/** Where the browser puts the button of a new extension. */
export type ButtonPlace = 'chromium-panel' | 'firefox-panel' | 'menu';

/** Told by what is there: Firefox for Android has no keys and no toolbar for extensions, Chromium names no browser. */
export function buttonPlace(): ButtonPlace {
  if (!('commands' in browser)) return 'menu';
  return 'getBrowserInfo' in browser.runtime ? 'firefox-panel' : 'chromium-panel';
}

export async function isPinned(): Promise<boolean> {
  return 'getUserSettings' in browser.action && (await browser.action.getUserSettings()).isOnToolbar === true;
}

/** The keys to press at once for a click on the button, as the browser has them set now. */
export async function shownKeys(): Promise<string[]> {
  if (!('commands' in browser)) return [];
  const commands = await browser.commands.getAll();
  return keysOf(commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '');
}

/** "Alt+Shift+K", or as Chromium writes it on macOS "⌥⇧K", key by key; none of '', which is no shortcut. */
export function keysOf(shortcut: string): string[] {
  const keys = shortcut.match(/[⌃⌥⇧⌘]|[^+⌃⌥⇧⌘]+/g) ?? [];
  return keys.map(key => keyCaps[key] ?? key);
}

/** What stands on keys that the browsers call by a name. */
const keyCaps: Partial<Record<string, string>> = { MacCtrl: 'Ctrl', Comma: ',', Period: '.' };

/** Where the reader can change the key; no link may lead there. */
export async function openKeySettings(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
