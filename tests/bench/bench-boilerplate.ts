import { existsSync } from 'node:fs';
import { squeeze } from '../../src/article/blocks';
import { ruleNames, withoutBoilerplate } from '../../src/article/boilerplate';
import { pageCopy } from '../../src/article/clean-copy';
import { fullReading } from '../../src/article/full-reading';
import { headlineOf } from '../../src/article/headline';
import { passagesOf } from '../../src/article/passages';
import { metaOf } from '../../src/article/structured-data';
import { eachRow, f1, folder, mean, pageOf, scoreOf, type Score } from './extraction-pages';

type Reading = { set: string; site: string; score: (leftOut: ReadonlySet<string>) => Score };

const sets = ['extraction', 'world'];
const folds = 10;
const fewestSites = 3;
const noticeable = 0.0001;
const none: ReadonlySet<string> = new Set();

/**
 * Markdown tables of what each boilerplate rule buys, and of the whole when rules are chosen anew with a tenth of the
 * sites left out: a rule stays that helps three of the other sites, and their F1.
 */
export async function benchBoilerplate(): Promise<string> {
  if (!existsSync(folder)) return `No pages at ${folder}.`;
  const readings: Reading[] = [];
  for (const set of sets) {
    readings.push(...(await eachRow(set, row => readingOf(set, pageOf(set, row), text => scoreOf(row, text)))));
  }
  const lines = ['| rule | F1 news | F1 world | sites helped | hurt |', '|---|--:|--:|--:|--:|'];
  for (const name of ruleNames) {
    const without = new Set([name]);
    const worth = sets.map(set => (1000 * (f1Of(readings, set, none) - f1Of(readings, set, without))).toFixed(2));
    const { helped, hurt } = sitesOf(readings, without);
    lines.push(`| ${[name, ...worth, helped, hurt].join(' | ')} |`);
  }
  lines.push(
    '',
    '| | news: F1 | precision | recall | world: F1 | precision | recall |',
    '|---|--:|--:|--:|--:|--:|--:|',
  );
  lines.push(
    totals('no rule', readings, () => new Set(ruleNames)),
    totals('all rules', readings, () => none),
  );
  lines.push(totals('chosen without the site', readings, chosenWithoutSites(readings)));
  return lines.join('\n');
}

function readingOf(set: string, document: Document, score: (text: string) => Score): Reading {
  const page = pageCopy(document);
  const { found } = fullReading(page);
  const title = headlineOf(page.document) || squeeze(found?.title ?? '');
  const byline = squeeze(found?.byline ?? metaOf(page.document, 'author')) || null;
  const passages = passagesOf(page, found);
  const known = new Map<string, Score>();
  return {
    set,
    site: new URL(document.URL).hostname.split('.').slice(-2).join('.'),
    score(leftOut) {
      const key = [...leftOut].join(' ');
      const kept = known.has(key) ? [] : withoutBoilerplate(passages, title, byline, leftOut);
      const result = known.get(key) ?? score(kept.map(({ text }) => text).join('\n'));
      known.set(key, result);
      return result;
    },
  };
}

function f1Of(readings: readonly Reading[], set: string, leftOut: ReadonlySet<string>): number {
  return f1(mean(readings.filter(reading => reading.set === set).map(reading => reading.score(leftOut))));
}

function sitesOf(readings: readonly Reading[], without: ReadonlySet<string>): { helped: number; hurt: number } {
  const helped = new Set<string>();
  const hurt = new Set<string>();
  for (const { site, score } of readings) {
    const gain = f1(score(none)) - f1(score(without));
    if (gain > noticeable) helped.add(site);
    if (gain < -noticeable) hurt.add(site);
  }
  return { helped: helped.size, hurt: hurt.size };
}

function chosenWithoutSites(readings: readonly Reading[]): (reading: Reading) => ReadonlySet<string> {
  const sites = [...new Set(readings.map(({ site }) => site))];
  const foldOf = ({ site }: Reading) => sites.indexOf(site) % folds;
  const leftOut = Array.from({ length: folds }, (_, fold) => {
    const others = readings.filter(reading => foldOf(reading) !== fold);
    const useless = ruleNames.filter(name => {
      const without = new Set([name]);
      const gain = sets.reduce((sum, set) => sum + f1Of(others, set, none) - f1Of(others, set, without), 0);
      return gain <= 0 || sitesOf(others, without).helped < fewestSites;
    });
    return new Set(useless);
  });
  return reading => leftOut[foldOf(reading)] ?? none;
}

function totals(
  name: string,
  readings: readonly Reading[],
  leftOut: (reading: Reading) => ReadonlySet<string>,
): string {
  const cells = sets.flatMap(set => {
    const score = mean(readings.filter(reading => reading.set === set).map(reading => reading.score(leftOut(reading))));
    return [f1(score), score.precision, score.recall].map(number => number.toFixed(4));
  });
  return `| ${[name, ...cells].join(' | ')} |`;
}
