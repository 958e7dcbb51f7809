// Runs inside Firefox's own window, like firefox-privileged.ts: sent as source, with that window's globals.
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access */
declare const gBrowser: any;
declare const document: any;

/** Opens the context menu of the page by a right click and chooses an item, in a menu of the extension's where need be. */
export async function chooseFromMenu(title: string): Promise<void> {
  // A menu of what has only just been shown may not open; a person tries again.
  const open = async (menu: any, act: () => void) => {
    while (menu.state !== 'open') {
      // Once more while it is on its way would close it.
      if (menu.state === 'closed') act();
      await new Promise<void>(resolve => {
        menu.addEventListener('popupshown', resolve, { once: true });
        setTimeout(resolve, 1000);
      });
    }
  };
  const rightClick = `for (const type of ['mousedown', 'contextmenu'])
    content.synthesizeMouseEvent(type, 40, 40, { button: 2, clickCount: 1, inputSource: 1 }, { toWindow: true });`;
  const menu = document.getElementById('contentAreaContextMenu');
  await open(menu, () => {
    gBrowser.selectedBrowser.messageManager.loadFrameScript(`data:,${encodeURIComponent(rightClick)}`, false);
  });
  const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === title);
  if (!item) {
    menu.hidePopup();
    throw new Error(`the context menu has no “${title}”`);
  }
  const inner = item.parentNode;
  if (inner !== menu) {
    await open(inner, () => {
      if (menu.state !== 'open') throw new Error('the context menu has closed');
      inner.parentNode.openMenu(true);
    });
  }
  inner.activateItem(item);
}
