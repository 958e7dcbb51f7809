import type { MenuItem } from '../browser/context-menu';
import type { MessageKey } from '../browser/text';

type Ways = {
  canOpenPopup: () => boolean;
  openPopup: (tabId: number) => Promise<void>;
  hasSidePanel: () => boolean;
  openSidePanel: (tabId: number) => Promise<void>;
};

/** Each goes by the key of its title. */
const items: { id: MessageKey; contexts: MenuItem['contexts'] }[] = [
  { id: 'actionTitle', contexts: ['page'] },
  { id: 'summarizeSelection', contexts: ['selection'] },
  { id: 'openInPanel', contexts: ['page', 'selection'] },
];

export function menuItems(text: (key: MessageKey) => string, { canOpenPopup, hasSidePanel }: Ways): MenuItem[] {
  const offered = items.filter(({ id }) => hasSidePanel() || (id !== 'openInPanel' && canOpenPopup()));
  return offered.map(({ id, contexts }) => ({ id, title: text(id), contexts }));
}

/**
 * What an item does. The click on it grants what a click on the button does, and the popup sees by itself what is
 * selected; where it cannot be opened, the panel does the same.
 */
export function choose(id: string, tabId: number, ways: Ways): Promise<void> {
  return id === 'openInPanel' || !ways.canOpenPopup() ? ways.openSidePanel(tabId) : ways.openPopup(tabId);
}
