import { setImmediate } from 'node:timers/promises';
import { expect } from 'vitest';
import { readArticle } from '../../src/article/article';
import { locate } from '../../src/article/locate';
import { readSelection } from '../../src/article/selection';
import { findAdjacentLinks } from '../../src/links/adjacent-links';
import type { Reading } from '../../src/reading';
import { sourceOf } from '../../src/source';
import { summarize } from '../../src/summary/summarize';
import { contentOf, livePage, pageAddress } from './live-page';
import { expectSound } from './sound-answer';
import { watched } from './watchdog';

/** Reads a page by all that the content script does, and seeks a sentence of its summary in it, as a click would. */
export async function expectSoundReading(html: string, isSelected: boolean): Promise<void> {
  const document = livePage(html);
  if (isSelected) document.getSelection()?.selectAllChildren(document.documentElement);
  const before = contentOf(document);
  const reading = watched(() => readingOf(document));
  expectSound(structuredClone(reading));
  const [sentence] = summarize(reading).sentences;
  if (sentence) watched(() => locate(document, sourceOf(sentence, reading)));
  expect(contentOf(document), 'the document').toBe(before);
  document.defaultView?.close();
  // What jsdom holds by weak references is freed between turns of the loop only: else 4 GB after a thousand documents.
  await setImmediate();
}

function readingOf(document: Document): Reading {
  const links = findAdjacentLinks(document, pageAddress);
  const selection = readSelection(document);
  const page = { ...readArticle(document), url: pageAddress, timeOrigin: 0, links };
  return selection ? { ...page, selection } : page;
}
