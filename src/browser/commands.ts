import browser from 'webextension-polyfill';
import { currentTab } from './tabs';

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
