import { text, type MessageKey } from '../browser/text';
import { element, icon } from '../element';
import type { Actions } from './actions';
import type { State } from './state';

const pictures = {
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  report: 'M6 21V4h11l-2 4 2 4H6',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5h.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  gear:
    'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM19.4 13.5l1.9 1.4-1.9 3.3-2.2-.9a7.6 7.6 0 0 1-2.2 1.3l-.4 2.4h-3.9' +
    'l-.4-2.4a7.6 7.6 0 0 1-2.2-1.3l-2.2.9L4 14.9l1.9-1.4a7.6 7.6 0 0 1 0-3L4 9.1l1.9-3.3 2.2.9a7.6 7.6 0 0 1 2.2-1.3' +
    'l.4-2.4h3.9l.4 2.4a7.6 7.6 0 0 1 2.2 1.3l2.2-.9 1.9 3.3-1.9 1.4a7.6 7.6 0 0 1 0 3z',
};

type Tools = { element: HTMLElement; update: (state: State) => void };

/** What one can do with any result. Built once, so that focus stays while the rest is drawn anew. */
export function tools(actions: Actions): Tools {
  const copy = tool('copy', 'copySummary', actions.copySummary);
  const report = tool('report', 'report', () => {
    actions.showPanel('report');
  });
  const help = tool('help', 'help', () => {
    actions.showPanel('help');
  });
  const bar = element(
    'div',
    { className: 'tools' },
    copy,
    report,
    help,
    tool('gear', 'openOptions', actions.openOptions),
  );
  return {
    element: bar,
    update: ({ summary, reading, failure }) => {
      copy.hidden = !summary;
      report.hidden = !reading && !failure;
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
