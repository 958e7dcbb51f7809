import { pageElements } from '../article/page-elements';
import type { AdjacentLink, PageArticle } from '../reading';
import { showLines } from './article-lines';
import { removeLeftovers } from './host';
import { whenScriptsHaveRun } from './hydration';
import { isWorthALine, mayStillCome } from './worth';

type Answer = { ok: true; article: PageArticle } | { ok: false };

// What content.js and neighbours.js, which run before this one, leave under their global names.
declare const __page: { default: Promise<Answer>; readAgain: () => Promise<Answer> };
declare const __neighbours: { findLinks: () => { ok: true; links: AdjacentLink[] } | { ok: false } };

/** This script may run twice in a page that loads while its site is allowed: the lines of the first run go. */
const world = globalThis as { precisLines?: AbortController };
world.precisLines?.abort();
const gone = (world.precisLines = new AbortController());

void __page.default.then(answer => {
  offer(answer);
  if (!answer.ok || !mayStillCome(answer.article)) return;
  whenScriptsHaveRun(document, gone.signal, () => void __page.readAgain().then(offer));
});

function offer(answer: Answer): void {
  // Counted as the reading counted them, with what an earlier version of ours may have left.
  const elements = pageElements(document);
  removeLeftovers();
  if (!answer.ok || gone.signal.aborted || !isWorthALine(answer.article)) return;
  const found = __neighbours.findLinks();
  showLines({ ...answer.article, links: found.ok ? found.links : [] }, elements, gone);
}
