import type { Verdict } from '../reading';
import type { PageSignals } from './page-signals';

// Logistic regression, classes of equal weight, on 210 pages in 20 languages; with hosts left out it is right about
// 95.4 % of the articles and 94.8 % of the others.
const weights = {
  bias: -6.41,
  words: 0.47,
  share: 3.24,
  teasers: -4.86,
  perBlock: 0.39,
  statesArticle: 1.5,
  openGraphArticle: 1.29,
  openGraphOther: -1.46,
  dated: 1.68,
  form: -1.18,
};
const mostWords = 400;
const longBlock = 80;
/** Of less than this, three sentences are most. */
const shortArticle = 80;
const fewestWords = 20;
/** As many words without an article are a list of something. */
const listingWords = 160;
/** Below these, what stands before a paywall is no whole article. */
const fullArticle = 250;
const fullShare = 0.6;

/** What the page is, told from what was found on it. */
export function verdictOf(signals: PageSignals): Verdict {
  const { words, found, teasers } = signals;
  if (words < fewestWords || scoreOf(signals) <= 0) return teasers > 0.5 || found >= listingWords ? 'listing' : 'other';
  if (signals.paywalled && (words < fullArticle || readableShare(signals) < fullShare)) return 'teaser';
  return words < shortArticle ? 'short' : 'article';
}

/** How much of the article can be read here, as far as the page tells: 1 unless it states more words. */
export function readableShare({ words, statedWords }: PageSignals): number {
  return statedWords > 0 ? Math.min(1, words / statedWords) : 1;
}

function scoreOf({ words, found, teasers, perBlock, statesArticle, openGraph, dated, form }: PageSignals): number {
  return (
    weights.bias +
    weights.words * Math.log(1 + Math.min(words, mostWords)) +
    weights.share * (words / (found || 1)) +
    weights.teasers * teasers +
    weights.perBlock * Math.log(1 + Math.min(perBlock, longBlock)) +
    (statesArticle ? weights.statesArticle : 0) +
    (openGraph === 'article' ? weights.openGraphArticle : openGraph === 'other' ? weights.openGraphOther : 0) +
    (dated ? weights.dated : 0) +
    (form ? weights.form : 0)
  );
}
