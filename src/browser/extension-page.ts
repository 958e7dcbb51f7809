import browser from 'webextension-polyfill';
import type { Options } from '../options';
import { text, textDirection, textLanguage, type MessageKey } from './text';

/** Gives an extension page the language, direction and title of its text. */
export function localizePage(title: MessageKey): void {
  document.documentElement.lang = textLanguage();
  document.documentElement.dir = textDirection();
  document.title = text(title);
}

/** Theme and text size, as the style sheet sees them. */
export function applyAppearance({ theme, textSize }: Options): void {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dataset['textSize'] = textSize;
}

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
