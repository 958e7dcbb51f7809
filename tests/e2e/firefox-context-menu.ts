// Runs inside Firefox's own window, like firefox-privileged.ts: sent as source, with that window's globals.
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access */
declare const gBrowser: any;
declare const document: any;

/** Opens the context menu of the page by a right click and chooses an item, in a menu of the extension's where need be. */
export async function chooseFromMenu(title: string): Promise<void> {
  const shown = (menu: any) =>
    new Promise<void>(resolve => {
      menu.addEventListener('popupshown', resolve, { once: true });
    });
  const menu = document.getElementById('contentAreaContextMenu');
  const rightClick = `for (const type of ['mousedown', 'contextmenu'])
    content.synthesizeMouseEvent(type, 40, 40, { button: 2, clickCount: 1, inputSource: 1 }, { toWindow: true });`;
  const opened = shown(menu);
  // A page that has only just been shown may miss the click; a person clicks again.
  while (menu.state !== 'open') {
    gBrowser.selectedBrowser.messageManager.loadFrameScript(`data:,${encodeURIComponent(rightClick)}`, false);
    await Promise.race([opened, new Promise(resolve => setTimeout(resolve, 1000))]);
  }
  const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === title);
  if (!item) {
    menu.hidePopup();
    throw new Error(`the context menu has no “${title}”`);
  }
  const inner = item.parentNode;
  if (inner !== menu) {
    const innerOpened = shown(inner);
    inner.parentNode.openMenu(true);
    await innerOpened;
  }
  inner.activateItem(item);
}
