import type { Page } from 'puppeteer-core';
import { until, type BrowserName, type Popup } from './driver';
import { summarized } from './popup-reader';
import type { Site } from './site';

/** What it takes to bring a popup to a state: a stage of the tests has it, and so has the script that takes pictures. */
export type Ground = {
  readonly browser: BrowserName;
  readonly site: Site;
  open: (address: string, until?: 'load' | 'response') => Promise<Page>;
  clickToolbar: (tab: Page) => Promise<Popup>;
  openSidePanel: (tab: Page, popup: Popup) => Promise<Popup>;
  killBackground: () => Promise<void>;
};

export type PopupState = { name: string; caption: string; reach: (ground: Ground) => Promise<Popup> };

export function state(name: string, caption: string, reach: PopupState['reach']): PopupState {
  return { name, caption, reach };
}

export async function summaryOf(ground: Ground, path: string): Promise<Popup> {
  const popup = await ground.clickToolbar(await ground.open(path));
  await summarized(popup);
  return popup;
}

/** Waits until a passing message is seen. */
export async function said(popup: Popup): Promise<void> {
  await until('the message', () => popup.evaluate(() => document.querySelector('.status .seen') !== null));
}
