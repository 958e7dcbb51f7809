import type { FailureCode } from '../failure';
import type { PageLineAnswer, PageLineRequest } from '../page-line-messages';
import type { Reading, Summary } from '../reading';

/** Far longer than any article takes: a background that died in the middle never answers. */
const patience = 10_000;

type Background = {
  askBackground: (request: PageLineRequest) => Promise<PageLineAnswer | null>;
  isConnected: () => boolean;
};

export type Fetched = { summary: Summary } | { problem: FailureCode | 'lost' };

/** The summary of what was read in this page. A background that dies at it is woken once more. */
export async function fetchSummary(
  { title, language, blocks }: Pick<Reading, 'title' | 'language' | 'blocks'>,
  { askBackground, isConnected }: Background,
): Promise<Fetched> {
  for (let attempt = 0; attempt < 2; attempt++) {
    if (!isConnected()) return { problem: 'lost' };
    try {
      const asked = askBackground({ type: 'summarizeArticle', title, language, blocks });
      const answer = await Promise.race([asked, silence()]);
      if (answer) return answer.ok ? { summary: answer.summary } : { problem: answer.failure.code };
    } catch (error) {
      console.info('No answer from the background of Précis:', error);
    }
  }
  return { problem: isConnected() ? 'workerDied' : 'lost' };
}

function silence(): Promise<null> {
  return new Promise(resolve => {
    setTimeout(() => {
      resolve(null);
    }, patience);
  });
}
