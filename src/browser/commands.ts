import browser from 'webextension-polyfill';
import { currentTab } from './tabs';
import { text } from './text';
import { keysOf } from './toolbar-button';

/** As the manifest names them, beside the one that the browser runs itself: the click on the button. */
export const commandNames = ['previous', 'next', 'skim'] as const;
export type CommandName = (typeof commandNames)[number];

/** Calls back when the reader presses a key of ours in a page, which opens that page to us. Call at top level. */
export function onCommand(pressed: (name: CommandName, tabId: number) => Promise<void>): void {
  // Firefox for Android has no keys.
  if (!('commands' in browser)) return;
  browser.commands.onCommand.addListener((command, tab) => {
    const name = commandNames.find(one => one === command);
    if (name) void run(name, tab?.id);
  });
  async function run(name: CommandName, tabId: number | undefined): Promise<void> {
    await pressed(name, tabId ?? (await currentTab()));
  }
}

/** What a key does, and the keys to press at once, as the browser has them set now: none where none is set. */
export type Shortcut = { does: string; keys: string[] };

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
