import type { Shortcut } from '../browser/shortcuts';
import { text } from '../browser/text';
import { element } from '../element';

type List = { element: HTMLElement; show: (shortcuts: readonly Shortcut[]) => void };

/** The keys of the browser's that do something of ours, and the way to where they are set: only the browser may. */
export function shortcutList(openSettings: () => void): List {
  const list = element('dl');
  const change = element('button', { type: 'button', onclick: openSettings }, text('changeShortcuts'));
  const section = element('section', { className: 'shortcuts' }, element('h2', {}, text('shortcuts')), list, change);
  return {
    element: section,
    show: shortcuts => {
      section.hidden = shortcuts.length === 0;
      list.replaceChildren(...shortcuts.flatMap(({ does, keys }) => [element('dt', {}, does), keysShown(keys)]));
    },
  };
}

function keysShown(keys: string[]): HTMLElement {
  if (keys.length === 0) return element('dd', { className: 'unset' }, text('shortcutUnset'));
  // From right to left, "Alt Shift K" would be turned around.
  const caps = element('span', { dir: 'ltr' }, ...keys.map(key => element('kbd', {}, key)));
  return element('dd', {}, caps);
}
