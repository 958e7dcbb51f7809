import { isRightToLeft } from '../language-tag';
import type { Article } from '../reading';
import { squeeze } from './blocks';
import { withoutBoilerplate } from './boilerplate';
import { pageCopy } from './clean-copy';
import { fullReading } from './full-reading';
import { headlineOf, siteNameOf } from './headline';
import { withLabelsAsHeadings } from './labels';
import { languageOf } from './language';
import { pageSignals } from './page-signals';
import { passagesOf } from './passages';
import { standfirstOf } from './standfirst';
import { metaOf, structuredDataOf } from './structured-data';
import { readableShare, verdictOf } from './verdict';

const longestName = 300;

/** Reads the article in a document without touching it; `address` is where a document that was only parsed is from. */
export function readArticle(live: Document, address = live.URL): Article {
  const page = pageCopy(live);
  const { document } = page;
  // Not as properties, which the root of a feed has not.
  const stated = (name: string) => document.documentElement.getAttribute(name) ?? '';
  const { found, whySimple } = fullReading(page);
  const title = headlineOf(document) || squeeze(found?.title ?? '').slice(0, longestName);
  const byline = blankToNull(found?.byline ?? metaOf(document, 'author'));
  const passages = passagesOf(page, found);
  const prose = withoutBoilerplate(passages, title, byline);
  const standfirst = standfirstOf(page, prose);
  const blocks = withLabelsAsHeadings(
    prose.map(passage => ({
      kind: passage === standfirst ? 'heading' : passage.kind,
      text: passage.text,
      place: passage.place,
    })),
  );
  const data = structuredDataOf(document);
  const updated = data.modified || metaOf(document, 'article:modified_time', 'dateModified');
  const signals = pageSignals(page, blocks, address);
  const verdict = verdictOf(signals);
  const language = languageOf(stated('lang') || stated('xml:lang'), blocks.map(({ text }) => text).join('\n'));
  const direction = (found?.dir ?? stated('dir')).toLowerCase();
  return {
    title,
    byline,
    siteName: blankToNull(siteNameOf(document) || found?.siteName),
    published: blankToNull(data.published || metaOf(document, 'article:published_time', 'datePublished')),
    language,
    direction: direction === 'rtl' || (!direction && isRightToLeft(language)) ? 'rtl' : 'ltr',
    blocks,
    verdict,
    reading: whySimple ? 'simple' : 'full',
    ...(whySimple ? { whySimple } : {}),
    ...(updated ? { updated: updated.slice(0, longestName) } : {}),
    ...(verdict === 'teaser' ? { readableShare: readableShare(signals) } : {}),
  };
}

function blankToNull(text: string | null | undefined): string | null {
  return squeeze(text ?? '').slice(0, longestName) || null;
}
