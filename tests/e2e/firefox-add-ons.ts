// Runs inside Firefox's own window, like firefox-privileged.ts: sent as source, with that window's globals.
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access */
import type { Deed } from './driver';

declare const WebExtensionPolicy: any;
declare const ChromeUtils: any;
declare const CustomizableUI: any;
declare const document: any;

/** What about:addons and the gear in the panel of extensions do. */
export async function manage(id: string, deed: Deed): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (deed === 'pin') {
    const widget = extension.apiManager.global.browserActionFor(extension).widget.id;
    CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
    return;
  }
  if (deed === 'allow-in-private-windows') {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const permission = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(id, permission, extension);
  }
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

/** What the switches under "Permissions" in about:addons do. */
export async function withdrawAccess(id: string, pattern: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const permission = { permissions: [], origins: [pattern] };
  await ExtensionPermissions.remove(id, permission, extension);
}

/** Clicks a button of the browser's question about access; false where it has not been asked yet. */
export function answerAccess(answer: 'allow' | 'deny'): boolean {
  const question = document.querySelector('#addon-webext-permissions-notification');
  const isAsked = question !== null && document.querySelector('#notification-popup').state === 'open';
  if (isAsked) (answer === 'allow' ? question.button : question.secondaryButton).click();
  return isAsked;
}
