import { pageElements } from '../article/page-elements';
import type { ArticleAnswer, NeighboursScript, PageScript } from '../page-scripts';
import { showLines } from './article-lines';
import { removeLeftovers } from './host';
import { whenScriptsHaveRun } from './hydration';
import { isWorthALine, mayStillCome } from './worth';

// Both run before this one.
declare const __page: PageScript;
declare const __neighbours: NeighboursScript;

/** This script may run twice in a page that loads while its site is allowed: the lines of the first run go. */
const world = globalThis as { precisLines?: AbortController };
world.precisLines?.abort();
const gone = (world.precisLines = new AbortController());

void __page.default.then(answer => {
  offer(answer);
  if (!answer.ok || !mayStillCome(answer.article)) return;
  whenScriptsHaveRun(document, gone.signal, () => void __page.readAgain().then(offer));
});

function offer(answer: ArticleAnswer): void {
  // Counted as the reading counted them, with what an earlier version of ours may have left.
  const elements = pageElements(document);
  removeLeftovers();
  if (!answer.ok || gone.signal.aborted || !isWorthALine(answer.article)) return;
  const found = __neighbours.findLinks();
  showLines({ ...answer.article, links: found.ok ? found.links : [] }, elements, gone);
}
