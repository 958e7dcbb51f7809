import { chart, type Axis, type Series } from './chart';
import { tableOf } from './figures';

/** The charts of docs/benchmarks.md by file name, drawn from the figures that stand in it. */
export function chartsOf(page: string): Record<string, string> {
  return {
    'length.svg': lengthChart(tableOf(page, 'length')),
    'summaries.svg': summariesChart(newsOf(page)),
    'downloads.svg': downloadsChart(newsOf(page), tableOf(page, 'downloads')),
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

const quality: Axis = { title: 'mean of ROUGE-1, -2 and -Lsum', ticks: [14, 16, 18, 20, 22, 24] };

/** The rows of English news, the set that is best known. */
function newsOf(page: string): string[][] {
  return tableOf(page, 'summaries').filter(([set = '']) => set.startsWith('news-en-cnndm'));
}

function summariesChart(news: string[][]): string {
  const series = news.map(([, name = '', three, , median]): Series => ({
    name,
    points: [[Number(median), Number(three)]],
  }));
  return chart(
    'Quality of three sentences by time, on CNN/DailyMail',
    { title: 'milliseconds an article, median', ticks: [0.1, 1, 10, 100, 1_000], log: true },
    quality,
    series,
  );
}

/** Those whose quality was not measured are marked at their size. Ours is a line: from choosing alone to all of it. */
function downloadsChart(news: string[][], [, ...rows]: string[][]): string {
  const megabytes = new Map(rows.map(([name = '', kilobytes]) => [name, Number(kilobytes) / 1000]));
  const measured = news.map(([, name = '', three]): Series => {
    const sizes = [`${name}, choosing alone`, name].flatMap(part => megabytes.get(part) ?? []);
    return { name, points: sizes.map(size => [size, Number(three)]) };
  });
  const others = [...megabytes].filter(([name]) => !measured.some(one => name.startsWith(one.name)));
  return chart(
    'Quality of three sentences by what is downloaded first, on CNN/DailyMail',
    {
      title: 'megabytes downloaded before the first summary',
      ticks: [0.001, 0.01, 0.1, 1, 10, 100, 1_000, 10_000],
      log: true,
    },
    quality,
    measured,
    { title: 'quality not measured here:', places: others.map(([name, x]) => ({ name, x })) },
  );
}
