import { chart, type Series } from './chart';
import { tableOf } from './figures';

/** The charts of docs/benchmarks.md by file name, drawn from the figures that stand in it. */
export function chartsOf(page: string): Record<string, string> {
  return {
    'length.svg': lengthChart(tableOf(page, 'length')),
    'summaries.svg': summariesChart(tableOf(page, 'summaries')),
  };
}

function lengthChart([head = [], ...rows]: string[][]): string {
  const series = head.slice(1).map((name, index): Series => {
    const points = rows.map(row => [Number(row[0]), Number(row[index + 1])] as const);
    return { name, points: points.filter(([, ms]) => ms > 0) };
  });
  return chart(
    'Processor time by length of the article, code that runs for the first time, in Chromium',
    { title: 'words of the article', ticks: [100, 1_000, 10_000, 100_000, 1_000_000], log: true },
    { title: 'milliseconds', ticks: [1, 10, 100, 1_000, 10_000], log: true },
    series,
  );
}

/** Of English news, the set that is best known. */
function summariesChart([, ...rows]: string[][]): string {
  const news = rows.filter(([set = '']) => set.startsWith('news-en-cnndm'));
  const series = news.map(([, name = '', three, , median]): Series => ({
    name,
    points: [[Number(median), Number(three)]],
  }));
  return chart(
    'Quality of three sentences by time, on CNN/DailyMail',
    { title: 'milliseconds an article, median', ticks: [0.1, 1, 10, 100, 1_000], log: true },
    { title: 'mean of ROUGE-1, -2 and -Lsum', ticks: [14, 16, 18, 20, 22, 24] },
    series,
  );
}
