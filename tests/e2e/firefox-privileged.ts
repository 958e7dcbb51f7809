// Functions that run inside Firefox's own window (browser.xhtml), where a toolbar click and a popup can be reached.
// Each is sent as source, so it may use nothing but its arguments and that window's globals.
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument,
   @typescript-eslint/no-unsafe-return */
declare const WebExtensionPolicy: any;
declare const Cc: any;
declare const Ci: any;
declare const SidebarController: any;
declare const openTrustedLinkIn: (url: string, where: string, options?: object) => void;
declare const window: any;
declare const document: any;

/** Where the extension shows its pages beside tabs. */
export type View = 'popup' | 'sidebar';

/** Once in each window, for those functions below that are told which view is meant. */
export function nameViews(): void {
  window.precisView = (view: View) =>
    view === 'popup'
      ? document.querySelector('browser.webextension-popup-browser')
      : document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
}

/** The click that a person makes, with the `activeTab` it grants. */
export function clickToolbarButton(id: string): void {
  const { extension } = WebExtensionPolicy.getByID(id);
  extension.apiManager.global.browserActionFor(extension).triggerAction(window);
}

export function isPopupOpen(base: string): boolean {
  const popup = document.querySelector('browser.webextension-popup-browser');
  return popup?.currentURI.spec.startsWith(base) === true && popup.closest('panel')?.state === 'open';
}

/** Whether there was one. */
export function closeEmptyPanel(): boolean {
  const panel = document.querySelector('#customizationui-widget-panel');
  const isEmpty = panel?.state === 'open' && panel.querySelector('browser.webextension-popup-browser') === null;
  if (isEmpty) panel.hidePopup();
  return isEmpty;
}

export function closePopup(): void {
  document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();
}

export function openInTab(url: string): void {
  openTrustedLinkIn(url, 'tab');
}

export function openInPrivateWindow(url: string): void {
  openTrustedLinkIn(url, 'window', { private: true });
}

/** Does what is asked in the popup's or the sidebar's own process; `frameScript` is what answers there. */
export async function askPopup(view: View, frameScript: string, kind: string, what: string): Promise<string> {
  const popup = window.precisView(view);
  if (!popup) throw new Error(`the ${view} is closed`);
  const { messageManager } = popup;
  if (!popup.precisBridge) {
    popup.precisBridge = { asked: 0 };
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`, false);
  }
  const number: number = ++popup.precisBridge.asked;
  return new Promise((resolve, reject) => {
    const listen = ({ data }: { data: { number: number; ok: boolean; value: string } }) => {
      if (data.number !== number) return;
      messageManager.removeMessageListener('precis', listen);
      if (data.ok) resolve(data.value);
      else reject(new Error(data.value));
    };
    messageManager.addMessageListener('precis', listen);
    messageManager.sendAsyncMessage('precis', { number, kind, what });
  });
}

export function pressInPopup(view: View, key: string, code: string, keyCode: number): void {
  const popup = window.precisView(view);
  popup.focus();
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const event = new window.KeyboardEvent('', { key, code, keyCode });
  input.keydown(event);
  input.keyup(event);
}

/** As on a keyboard, in the page of the selected tab: a key with Alt and Shift. */
export function pressWithAltAndShift(key: string, code: string, keyCode: number): void {
  window.gBrowser.selectedBrowser.focus();
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const all = [
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key, code, keyCode },
  ].map(one => new window.KeyboardEvent('', one));
  for (const event of all) input.keydown(event);
  for (const event of all.reverse()) input.keyup(event);
}

/** A PNG of the popup or the sidebar, in base64. */
export async function pictureOfPopup(view: View, height: number): Promise<string> {
  const popup = window.precisView(view);
  const area = new window.DOMRect(0, 0, popup.clientWidth, Math.max(popup.clientHeight, height));
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL().split(',')[1];
}

export function preferColorScheme(view: View, scheme: string): void {
  window.precisView(view).browsingContext.prefersColorSchemeOverride = scheme;
}

export function isSidebarOpen(): boolean {
  return SidebarController.isOpen;
}

export function closeSidebar(): void {
  SidebarController.hide();
}

export function isBackgroundRunning(id: string): boolean {
  return WebExtensionPolicy.getByID(id).extension.backgroundState === 'running';
}

export async function terminateBackground(id: string): Promise<void> {
  const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
  await WebExtensionPolicy.getByID(id).extension.terminateBackground(options);
}

/** Answers `askPopup` in the popup's process: evaluates with the document's own rights, clicks as a mouse does. */
export const popupFrameScript = `addMessageListener('precis', async ({ data: { number, kind, what } }) => {
  let answer;
  try {
    if (kind === 'evaluate') {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const source = '(async () => JSON.stringify((await (' + what + '\\n)) ?? null))()';
      answer = { ok: true, value: await Cu.evalInSandbox(source, sandbox) };
    } else {
      const target = content.document.querySelector(what);
      if (!target) throw new Error('nothing matches ' + what);
      target.scrollIntoView({ block: 'center' });
      const box = target.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        const mouse = { button: 0, clickCount: type === 'mousemove' ? 0 : 1, inputSource: 1 };
        content.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, mouse, { toWindow: true });
      }
      answer = { ok: true, value: 'null' };
    }
  } catch (error) {
    answer = { ok: false, value: String(error) };
  }
  sendAsyncMessage('precis', { number, ...answer });
});`;
