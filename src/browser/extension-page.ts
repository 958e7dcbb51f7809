import browser from 'webextension-polyfill';
import type { Options } from '../options';
import { accents, highlights, inkOnHighlight } from '../palette';
import { text, textDirection, textLanguage, type MessageKey } from './text';

/** Gives an extension page the language, direction and title of its text. */
export function localizePage(title: MessageKey): void {
  document.documentElement.lang = textLanguage();
  document.documentElement.dir = textDirection();
  document.title = text(title);
}

/** Theme, text size, font and colours, as the style sheet sees them. */
export function applyAppearance({ theme, textSize, serif, accent, highlight }: Options): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = theme;
  dataset['textSize'] = textSize;
  dataset['serif'] = String(serif);
  style.setProperty('--accent', `light-dark(${accents[accent].join()})`);
  style.setProperty('--highlight', highlights[highlight]);
  style.setProperty('--on-highlight', inkOnHighlight);
}

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
