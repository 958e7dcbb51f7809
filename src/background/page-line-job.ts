import type { LineJob } from '../browser/page-line-requests';
import { PageFailure } from '../failure';
import { summarize } from '../summary/summarize';

/** What the line in a page may have done: the summary of what it read there, or its site given up. */
export function pageLineJob(leaveSite: (url: string) => Promise<void>): LineJob {
  return async (request, url) => {
    switch (request.type) {
      case 'notOnThisSite':
        await leaveSite(url).catch((error: unknown) => {
          // It was taken back elsewhere meanwhile, or a policy of the browser's owner grants it.
          console.info('The permission stays:', error);
        });
        return null;
      case 'summarizeArticle': {
        const summary = summarize(request);
        if (summary.sentences.length > 0) return { ok: true, summary };
        return { ok: false, failure: new PageFailure('noText', 'no sentence').failure };
      }
      default:
        return request satisfies never;
    }
  };
}
