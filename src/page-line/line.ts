import { pageElements } from '../article/page-elements';
import type { Reading } from '../reading';
import { showLines } from './article-lines';
import { removeLeftovers } from './host';
import { isWorthALine } from './worth';

/** What content.js, which runs before this one, leaves under its global name. */
declare const __page: { default: Promise<{ ok: true; reading: Reading } | { ok: false }> };

/** This script may run twice in a page that loads while its site is allowed: the lines of the first run go. */
const world = globalThis as { precisLines?: AbortController };
world.precisLines?.abort();
const gone = (world.precisLines = new AbortController());

void __page.default.then(answer => {
  // Counted as the reading counted them, with what an earlier version of ours may have left.
  const elements = pageElements(document);
  removeLeftovers();
  if (answer.ok && !gone.signal.aborted && isWorthALine(answer.reading)) showLines(answer.reading, elements, gone);
});
