import type { Verdict } from '../reading';
import type { PageSignals } from './page-signals';
import { verdictWeights } from './verdict-weights';

const mostWords = 400;
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

/** Above 0 it is an article. */
function scoreOf(signals: PageSignals): number {
  const features = Object.entries(verdictFeatures(signals)) as [keyof VerdictFeatures, number][];
  return features.reduce((sum, [name, value]) => sum + verdictWeights[name] * value, verdictWeights.bias);
}

export type VerdictFeatures = ReturnType<typeof verdictFeatures>;

/** What speaks for an article and against one, as numbers that can be weighed. */
export function verdictFeatures(signals: PageSignals) {
  const { words, found, teasers, statesArticle, statesOther, articleAddress, openGraph, dated, form } = signals;
  return {
    words: Math.log(1 + Math.min(words, mostWords)),
    share: words / (found || 1),
    teasers,
    statesArticle: Number(statesArticle),
    openGraphArticle: Number(openGraph === 'article'),
    openGraphOther: Number(openGraph === 'other'),
    dated: Number(dated),
    form: Number(form),
    statesOther: Number(statesOther),
    articleAddress: Number(articleAddress),
  };
}
