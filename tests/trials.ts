import { faultCounts } from './faults/fault-table';
import { load, runs, times, type Trial } from './runs';

/** What is used of vitest's report in JSON. */
export type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    assertionResults: { status: string; fullName: string; duration?: number; failureMessages: string[] }[];
  }[];
};

type Test = Report['testResults'][number]['assertionResults'][number] & { file: string };

const numbers = new Intl.NumberFormat('en');
const tried = (trial: Trial) => numbers.format(runs[trial] * times);

/** A Markdown table of all that is tried to make Précis fail: how often, where, and the seconds that it took. */
export function trialsTable(reports: readonly Report[]): string {
  const tests = reports.flatMap(({ testResults }) =>
    testResults.flatMap(({ name, assertionResults }) => assertionResults.map(test => ({ ...test, file: name }))),
  );
  const of = (files: RegExp, name = /./) => tests.filter(test => files.test(test.file) && name.test(test.fullName));
  const seconds = (some: Test[]) => (some.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000).toFixed(0);
  const browsers = (some: Test[]) =>
    [/in chromium/, /in firefox/].map(name => some.filter(one => name.test(one.fullName)).length);
  const hostile = of(/e2e\/hostile/);
  const faults = faultCounts();
  const documents = of(/random\/documents|e2e\/random/);
  const rows = [
    ['hostile pages, each with its expected end', '–', ...browsers(hostile), seconds(hostile)],
    [
      'faults: cells of the matrix',
      faults.fake,
      faults.chromium,
      faults.firefox,
      seconds(of(/tests\/faults|e2e\/faults/)),
    ],
    [
      'random documents',
      ...[tried('random documents'), tried('random documents in Chromium'), tried('random documents in Firefox')],
      seconds(documents),
    ],
    ['mutations of each page of ours', tried('mutations of each fixture'), '–', '–', seconds(of(/mutated/))],
    ['random options and stored data', tried('random options and stored data'), '–', '–', seconds(of(/stored-data/))],
    ['random messages', tried('random messages'), '–', '–', seconds(of(/tests\/messages/))],
    ['random addresses of links', tried('random addresses'), '–', '–', seconds(of(/link-address/))],
    ['patterns, searched for slowness', of(/slow-patterns/).length, '–', '–', seconds(of(/slow-patterns/))],
    [
      'readers of a megabyte, compared with half of it',
      of(/patterns\/linear/).length,
      '–',
      '–',
      seconds(of(/patterns\/linear/)),
    ],
    [
      'tabs at once and summaries in a row',
      '–',
      ...browsers(of(/e2e\/load/)).map(count => (count > 0 ? load.summaries : 0)),
      seconds(of(/e2e\/load/)),
    ],
    [
      'all tests',
      tests.filter(({ file }) => !file.includes('/e2e/')).length,
      ...browsers(of(/\/e2e\//)),
      seconds(tests),
    ],
  ];
  const head = ['tried', 'in Node', 'in real Chromium', 'in real Firefox', 'seconds'];
  return [head, ['---', '--:', '--:', '--:', '--:'], ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
