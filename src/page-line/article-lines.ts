import { hasOwnSummary } from '../article/own-summary';
import { askBackground, isConnected, onSitesTakenBack } from '../browser/page-line-requests';
import { optionsToShow, watchOptions } from '../browser/storage';
import { whenAddressChanges } from '../mark/page-address';
import { patternsFor } from '../match-pattern';
import { parseOptions } from '../options';
import type { Reading } from '../reading';
import { fetchSummary, type Fetched } from './fetch-summary';
import { FoldedLine, type LineArticle } from './folded-line';
import { markSentence } from './mark-sentence';
import { whenPageLooksDifferent } from './page-changes';
import { endOfText, isStillRead, placesOf, spotsBelow } from './placement';
import { putInPlace } from './put-in-place';
import { lineWords } from './words';

/**
 * Puts a line under the headline and one at the end of an article, unless the page has a summary of its own; and takes
 * them away when the page moves on. `elements` are those of the page when it was read.
 */
export function showLines(reading: Reading, elements: readonly Element[], gone: AbortController): void {
  const { headline, text, holders } = placesOf(document, elements, reading);
  if (hasOwnSummary(reading, holders, headline)) return;
  const { signal } = gone;
  const end = endOfText(holders);
  let options = parseOptions({});
  let asked: Promise<Fetched> | null = null;
  const isThere = () => {
    const still = location.pathname === new URL(reading.url).pathname && isStillRead(holders, reading);
    if (!still) gone.abort();
    return still;
  };
  const article: LineArticle = {
    words: lineWords(),
    reading,
    isThere,
    fetch: async () => {
      asked ??= fetchSummary(reading, { askBackground, isConnected });
      const fetched = await asked;
      // What went wrong is tried again at the next click.
      if ('problem' in fetched) asked = null;
      return fetched;
    },
    mark: sentence => markSentence(sentence, reading, holders, options.highlight),
    notHere: () => {
      void askBackground({ type: 'notOnThisSite' }).catch((error: unknown) => {
        console.info('Précis could not give this site back:', error);
      });
      gone.abort();
    },
  };
  // After an update it is the new version that has thrown the line out, to put its own there.
  const mayReturn = () => isConnected() && isThere();
  const lines: FoldedLine[] = [];
  if (headline && text) {
    const line = new FoldedLine(article, [], options);
    lines.push(line);
    putInPlace(line, { spots: spotsBelow(headline, text), beside: headline, text }, mayReturn, signal);
  }
  if (end) {
    const line = new FoldedLine(article, reading.links, options);
    lines.push(line);
    putInPlace(line, { spots: [end], beside: end, text: end }, mayReturn, signal);
  }
  signal.addEventListener('abort', () => {
    for (const { host } of lines) host.element.remove();
  });
  const update = () => {
    if (signal.aborted) return;
    for (const line of lines) line.update(options);
  };
  whenPageLooksDifferent(signal, update);
  whenAddressChanges(isThere, signal);
  onSitesTakenBack(allowed => {
    if (patternsFor(location.href, allowed).length === 0) gone.abort();
  });
  const follow = (changed: typeof options) => {
    options = changed;
    update();
  };
  void optionsToShow().then(follow);
  watchOptions(follow);
}
