import type { Block } from '../../src/reading';
import { candidatesOf } from '../../src/summary/candidates';
import { splitSentences } from '../../src/summary/sentences';
import { summarize } from '../../src/summary/summarize';
import { vocabularyOf } from '../../src/summary/vocabulary';
import { articlesOf, type ArticleWithSummary } from './articles';
import { cutToWords } from './cut-to-words';
import { meanRouge, rougeScorer } from './rouge';
import { npmSummarizers, type NpmSummarizer } from './npm-summarizers';
import { lexRank, textRank } from './unsupervised';

const sets = [
  'news-en-cnndm',
  'news-en-xsum',
  'news-fr-orangesum',
  'stories-en-tifu',
  'encyclopedia-de-klexikon',
  'news-en-bbc-extracts',
];

/** Sentences in article order: three of them, and as many as fill 60 words. */
type Answer = { three: string[]; sixty: string[] };
type System = (article: ArticleWithSummary, blocks: Block[]) => Answer;

const systems: Record<string, System> = {
  Précis: ({ title, lang }, blocks) => {
    const summary = summarize({ title, language: lang, blocks });
    const three = summary.sentences.filter(sentence => sentence.rank < 3);
    return { three: three.map(({ text }) => text), sixty: cutToWords(summary, 60).map(({ text }) => text) };
  },
  'first sentences': ({ lang }, blocks) => {
    const sentences = blocks.flatMap(block => splitSentences(block.text, lang)).map(({ text }) => text);
    return answerOf(sentences, [...sentences.keys()]);
  },
  TextRank: ranked(textRank),
  LexRank: ranked(lexRank),
};

/** A Markdown table: the mean of ROUGE-1, -2 and -Lsum (F1, in percent), and the time that an article takes. */
export async function benchSummaries(): Promise<string> {
  const packages = Object.entries(npmSummarizers()).map(([name, pick]) => [name, picking(pick)] as const);
  const rows = ['| set | system | 3 sentences | 60 words | ms, median | ms, 95 % |', '|---|---|--:|--:|--:|--:|'];
  for (const set of sets) {
    const articles = articlesOf(set);
    // They know English only, and take minutes for the long articles of an encyclopedia.
    const others = set.includes('-en-') ? packages : [];
    for (const [name, system] of [...Object.entries(systems), ...others]) {
      rows.push(`| ${set} (${articles.length}) | ${name} | ${measure(system, articles).join(' | ')} |`);
      // Gives way to whoever waits for the loop: a set takes seconds.
      await new Promise(resolve => setImmediate(resolve));
    }
  }
  return rows.join('\n');
}

function measure(system: System, articles: readonly ArticleWithSummary[]): string[] {
  const sums = { three: 0, sixty: 0 };
  const times: number[] = [];
  for (const article of articles) {
    const lines = article.text.split('\n').map(line => line.trim());
    const blocks = lines.filter(Boolean).map((text, place): Block => ({ kind: 'paragraph', text, place }));
    const start = performance.now();
    const { three, sixty } = system(article, blocks);
    times.push(performance.now() - start);
    sums.three += rougeOf(three, article);
    sums.sixty += rougeOf(sixty, article, 60);
  }
  times.sort((a, b) => a - b);
  const percent = (sum: number) => ((100 * sum) / articles.length).toFixed(2);
  const time = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  return [percent(sums.three), percent(sums.sixty), time(0.5), time(0.95)];
}

/** Of several references the best counts. */
function rougeOf(sentences: string[], { summary, lang }: ArticleWithSummary, mostWords?: number): number {
  const references = typeof summary === 'string' ? [summary] : summary;
  const all = [...sentences.keys()];
  return Math.max(...references.map(reference => meanRouge(rougeScorer(sentences, reference, lang)(all, mostWords))));
}

function ranked(rank: typeof textRank): System {
  return ({ lang }, blocks) => {
    const candidates = candidatesOf(blocks, lang);
    return answerOf(
      candidates.map(({ text }) => text),
      rank(vocabularyOf(candidates, [])),
    );
  };
}

/** As many sentences as it takes to fill 60 words; what a package cannot digest counts as nothing. Two calls, so twice its time. */
function picking(pick: NpmSummarizer): System {
  return ({ text }) => {
    const attempt = (count: number) => {
      try {
        return pick(text, count).filter(sentence => typeof sentence === 'string');
      } catch {
        return [];
      }
    };
    return { three: attempt(3), sixty: attempt(5) };
  };
}

function answerOf(sentences: readonly string[], ranking: readonly number[]): Answer {
  const inOrder = (places: readonly number[]) =>
    [...places].sort((a, b) => a - b).flatMap(place => sentences[place] ?? []);
  let left = 60;
  const filling = ranking.filter(place => {
    if (left <= 0) return false;
    left -= sentences[place]?.split(/\s+/).length ?? 0;
    return true;
  });
  return { three: inOrder(ranking.slice(0, 3)), sixty: inOrder(filling) };
}
