import browser from 'webextension-polyfill';

export type InstallReason = browser.Runtime.OnInstalledReason;

/** Calls back when the extension, or the browser, was installed or updated. Call at top level. */
export function onInstalled(happened: (reason: InstallReason) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void happened(reason);
  });
}

/** Calls back when the browser starts. Call at top level. */
export function onStarted(happened: () => void): void {
  browser.runtime.onStartup.addListener(happened);
}

export async function wasWelcomed(): Promise<boolean> {
  return 'welcomed' in (await browser.storage.local.get('welcomed'));
}

export async function welcome(): Promise<void> {
  await browser.storage.local.set({ welcomed: true });
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
