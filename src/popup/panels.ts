import { text, type MessageKey } from '../browser/text';
import { element } from '../element';
import type { Actions } from './actions';
import { button } from './button';
import type { Panel } from './state';

const keys: [string, MessageKey][] = [
  ['↓ ↑', 'key_move'],
  ['Enter', 'key_jump'],
  ['Esc', 'key_clear'],
  ['1 2 3', 'key_length'],
  ['C', 'key_copy'],
  ['L', 'key_listen'],
  ['S', 'key_skim'],
  ['Alt+↓ Alt+↑', 'key_skimMove'],
  ['P N', 'key_neighbours'],
  ['?', 'key_help'],
];

/** Help or complaint, in place of the result. `diagnostics` is shown before it is copied: nothing is sent unseen. */
export function panelOf(panel: Panel, diagnostics: () => string, actions: Actions): Node[] {
  const back = button('action quiet', text('back'), () => {
    actions.showPanel(null);
  });
  if (panel === 'help') {
    const rows = keys.map(([key, does]) => [element('dt', {}, ...keyCaps(key)), element('dd', {}, text(does))]).flat();
    return [heading('help'), element('dl', { className: 'keys' }, ...rows), buttons(back)];
  }
  return [
    heading('report'),
    element('p', {}, text('reportHow')),
    element('pre', { className: 'diagnostics', tabIndex: 0, dir: 'ltr' }, diagnostics()),
    buttons(button('action', text('copyDiagnostics'), actions.copyDiagnostics), back),
  ];
}

function heading(key: MessageKey): HTMLElement {
  return element('h2', { tabIndex: -1 }, text(key));
}

function keyCaps(keyList: string): HTMLElement[] {
  return keyList.split(' ').map(key => element('kbd', {}, key));
}

function buttons(...all: HTMLElement[]): HTMLElement {
  return element('div', { className: 'buttons' }, ...all);
}
