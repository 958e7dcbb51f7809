import { existsSync } from 'node:fs';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { readArticle } from '../../src/article/article';
import { eachRow, f1, folder, mean, pageOf, scoreOf } from './extraction-pages';

/** A Markdown table: our reading beside Readability alone. LIMIT=20 reads the first 20 pages of each set only. */
export async function benchExtraction(): Promise<string> {
  if (!existsSync(folder)) {
    return `No pages at ${folder}: get article-extraction-benchmark from github.com/scrapinghub and put it there.`;
  }
  const lines = ['| pages | F1 | precision | recall | Readability alone |', '|---|---|---|---|---|'];
  for (const set of ['extraction', 'world']) {
    const scores = await eachRow(set, gold => {
      const document = pageOf(set, gold);
      const ours = readArticle(document).blocks.map(({ text }) => text);
      const theirs = new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
      return [scoreOf(gold, ours.join('\n')), scoreOf(gold, theirs)] as const;
    });
    const ours = mean(scores.map(([score]) => score));
    const theirs = mean(scores.map(([, score]) => score));
    lines.push(
      `| ${[set, f1(ours).toFixed(3), ours.precision.toFixed(3), ours.recall.toFixed(3), f1(theirs).toFixed(3)].join(' | ')} |`,
    );
  }
  lines.push('', ...(await verdictTable()));
  return lines.join('\n');
}

async function verdictTable(): Promise<string[]> {
  const judged = await eachRow('verdicts', gold => {
    const document = pageOf('verdicts', gold);
    const isArticle = gold.label === 'article';
    const ours = ['article', 'short', 'teaser'].includes(readArticle(document).verdict) === isArticle;
    return { isArticle, ours, theirs: isProbablyReaderable(document) === isArticle };
  });
  const share = (isArticle: boolean, whose: 'ours' | 'theirs') => {
    const pages = judged.filter(page => page.isArticle === isArticle);
    return `${((100 * pages.filter(page => page[whose]).length) / pages.length).toFixed(1)} %`;
  };
  return [
    '| judged rightly | articles | other pages |',
    '|---|---|---|',
    `| our verdict | ${share(true, 'ours')} | ${share(false, 'ours')} |`,
    `| isProbablyReaderable | ${share(true, 'theirs')} | ${share(false, 'theirs')} |`,
  ];
}
