import { applyAppearance, localizePage } from '../browser/extension-page';
import { answerAsOwnPage } from '../browser/own-page';
import { buttonKeys, openKeySettings } from '../browser/shortcuts';
import { optionsToShow, watchOptions } from '../browser/storage';
import { buttonPlace, isPinned } from '../browser/toolbar-button';
import { markCss } from '../mark-style';
import type { MarkScript, NeighboursScript, PageScript } from '../page-scripts';
import { createView } from './view';

// They run after this script; the first finds the sample in the page.
declare const __page: PageScript;
declare const __neighbours: NeighboursScript;
declare const __mark: MarkScript;

async function main(): Promise<void> {
  localizePage('appName');
  const show = createView(document.body, buttonPlace(), () => void openKeySettings());
  showMarks();
  answerAsOwnPage({
    article: () => __page.default,
    neighbours: () => __neighbours.findLinks(),
    mark: ({ name, args }) => (__mark[name] as (...all: typeof args) => unknown)(...args),
  });
  const update = async () => {
    show({ pinned: await isPinned(), keys: await buttonKeys() });
  };
  // Back from the browser's panel or its settings for keys, where both may have changed.
  addEventListener('focus', () => void update());
  watchOptions(applyAppearance);
  applyAppearance(await optionsToShow());
  await update();
}

/** As on other pages, where src/browser/page-mark.ts inserts it. */
function showMarks(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markCss);
  document.adoptedStyleSheets.push(sheet);
}

void main();
