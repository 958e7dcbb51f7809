import { readArticle } from '../../src/article/article';
import { pageCopy } from '../../src/article/clean-copy';
import { pageSignals } from '../../src/article/page-signals';
import { verdictFeatures, type VerdictFeatures } from '../../src/article/verdict';
import { eachRow, pageOf } from './extraction-pages';

/** A page of the bench as the verdict sees it. */
export type VerdictLesson = {
  site: string;
  isArticle: boolean;
  /** Without what the page states for machines: as a site that does not care for them would have it. */
  isBare: boolean;
  features: VerdictFeatures;
};

/** Every page of the three sets twice, as it is and bare. */
export async function verdictLessons(): Promise<VerdictLesson[]> {
  const lessons: VerdictLesson[] = [];
  for (const set of ['extraction', 'world', 'verdicts']) {
    const ofSet = await eachRow(set, row =>
      [false, true].map(isBare => {
        const document = pageOf(set, row);
        if (isBare) removeStatements(document);
        const { blocks } = readArticle(document);
        const features = verdictFeatures(pageSignals(pageCopy(document), blocks, row.url));
        document.defaultView?.close();
        return { site: siteOf(row.url, row.file), isArticle: row.label !== 'other', isBare, features };
      }),
    );
    lessons.push(...ofSet.flat());
  }
  return lessons;
}

function removeStatements(document: Document): void {
  const statements = 'script[type="application/ld+json"],meta[property],meta[itemprop]';
  for (const element of document.querySelectorAll(statements)) element.remove();
  for (const time of document.querySelectorAll('time')) time.replaceWith(...time.childNodes);
  for (const element of document.querySelectorAll('[itemprop],[itemtype]')) {
    element.removeAttribute('itemprop');
    element.removeAttribute('itemtype');
  }
}

/** The last two names of its host, or three below "co.jp" and its like. Of a page without a known address, itself. */
function siteOf(url: string, file: string): string {
  const { hostname } = new URL(url);
  if (hostname === 'example.org') return file;
  return /[^.]+\.(?:(?:com?|net|org|edu|gov)\.)?[^.]+$/.exec(hostname)?.[0] ?? hostname;
}
