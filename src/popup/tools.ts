import { hasSidePanel } from '../browser/side-panel';
import { text, type MessageKey } from '../browser/text';
import { element, icon } from '../element';
import type { Actions } from './actions';
import { copyMenu } from './copy-menu';
import { listenButton } from './listen-button';
import type { Part } from './part';
import { canSkim } from './skimming';
import { pictures } from './tool-pictures';

/** What one can do with any result. Built once, so that focus stays while the rest is drawn anew. */
export function tools(actions: Actions): Part {
  const { button: copy, menu } = copyMenu(actions);
  const listen = listenButton(actions);
  const skim = tool('skim', 'skim', actions.skim);
  const report = tool('report', 'report', () => {
    actions.showPanel('report');
  });
  const help = tool('help', 'help', () => {
    actions.showPanel('help');
  });
  const panel = tool('panel', 'openInPanel', actions.openInPanel);
  const bar = element(
    'div',
    { className: 'tools' },
    skim,
    listen.element,
    copy,
    menu,
    report,
    help,
    panel,
    tool('gear', 'openOptions', actions.openOptions),
  );
  return {
    element: bar,
    update: state => {
      const { summary, reading, failure } = state;
      listen.update(state);
      skim.hidden = !canSkim(state);
      skim.ariaPressed = String(state.skimming);
      copy.hidden = !summary;
      report.hidden = !reading && !failure;
      panel.hidden = state.inPanel || !hasSidePanel();
    },
  };
}

function tool(picture: keyof typeof pictures, key: MessageKey, onclick: () => void): HTMLButtonElement {
  const title = text(key);
  return element(
    'button',
    { type: 'button', className: `tool ${picture}`, title, ariaLabel: title, onclick },
    icon(pictures[picture]),
  );
}
