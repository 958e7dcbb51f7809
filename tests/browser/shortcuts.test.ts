import { expect, it } from 'vitest';
import { keysOf } from '../../src/browser/shortcuts';

it.each([
  ['', []],
  ['Alt+Shift+K', ['Alt', 'Shift', 'K']],
  ['MacCtrl+Shift+K', ['Ctrl', 'Shift', 'K']],
  ['⌃⇧K', ['⌃', '⇧', 'K']],
  ['⌥⇧Page Up', ['⌥', '⇧', 'Page Up']],
  ['F8', ['F8']],
  ['Alt+Shift+Comma', ['Alt', 'Shift', ',']],
  ['⌃⇧.', ['⌃', '⇧', '.']],
])('reads %j as %j', (shortcut, keys) => {
  expect(keysOf(shortcut)).toEqual(keys);
});
