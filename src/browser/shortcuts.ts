import browser from 'webextension-polyfill';
import { commandNames } from './commands';
import { text } from './text';

/** What a key does, and the keys to press at once, as the browser has them set now: none where none is set. */
export type Shortcut = { does: string; keys: string[] };

/** The click on the toolbar button, which is the browser's own command, then ours; none where there are no keys. */
export async function shownShortcuts(): Promise<Shortcut[]> {
  if (!('commands' in browser)) return [];
  const set = await browser.commands.getAll();
  return ['_execute_action', ...commandNames].map(name => {
    const { description, shortcut } = set.find(one => one.name === name) ?? {};
    // The browsers describe their own command differently, or not at all.
    const does = name === '_execute_action' ? text('actionTitle') : (description ?? '');
    return { does, keys: keysOf(shortcut ?? '') };
  });
}

/** The keys of the click on the toolbar button. */
export async function buttonKeys(): Promise<string[]> {
  const [button] = await shownShortcuts();
  return button?.keys ?? [];
}

/** "Alt+Shift+K", or as Chromium writes it on macOS "⌥⇧K", key by key; none of '', which is no shortcut. */
export function keysOf(shortcut: string): string[] {
  const keys = shortcut.match(/[⌃⌥⇧⌘]|[^+⌃⌥⇧⌘]+/g) ?? [];
  return keys.map(key => keyCaps[key] ?? key);
}

/** What stands on keys that the browsers call by a name. */
const keyCaps: Partial<Record<string, string>> = { MacCtrl: 'Ctrl', Comma: ',', Period: '.' };

/** Where the reader can change the keys; no link may lead there. */
export async function openKeySettings(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
