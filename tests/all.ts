// npm test [-- --write]: everything, one step after the other; the last line counts all of it. With --write, what was
// tried goes into docs/reliability.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { lintAddOn } from './add-on-linter';
import { browserNames } from './e2e/driver';
import { findOrInstallBrowser } from './e2e/find-browser';
// Sets the seed that all steps share.
import './runs';
import { trialsTable, type Report } from './trials';
import { circumstances, withFigures } from './bench/written-figures';

type Count = { passed: number; failed: number };

const results = mkdtempSync(join(tmpdir(), 'precis-tests-'));
const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];
const reports: Report[] = [];

step('types', () => command('tsc', '-p', '.'));
step('lint', () => command('eslint', '.', '--max-warnings', '0'));
step('format', () => command('prettier', '--check', '--log-level', 'warn', '.'));
step('unit tests', () => vitest('unit'));
step('random documents', () => vitest('random'));
step('build', () => command('node', 'build.mjs'));
step('packages and commands', () => vitest('commands'));
step('add-on linter', () => one(lintAddOn('dist/firefox')));
step('browsers', () => {
  for (const name of browserNames) console.log(`${name}: ${findOrInstallBrowser(name)}`);
  return one([]);
});
step('real browsers', () => vitest('e2e'));

rmSync(results, { recursive: true });
const trials = trialsTable(reports);
console.log(`\n${trials}`);
if (process.argv.includes('--write')) {
  const page = 'docs/reliability.md';
  writeFileSync(page, withFigures(readFileSync(page, 'utf8'), 'trials', `${trials}\n\n${circumstances(new Date())}`));
}
if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function step(name: string, run: () => Count): void {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const { passed, failed } = attempt(run);
  total.passed += passed;
  total.failed += failed;
  console.log(`== ${name}: ${failed === 0 ? 'ok' : `${failed} failed`}, ${Math.round((Date.now() - start) / 1000)} s`);
}

/** A step that throws, as where no browser can be had, is one failure with its message. */
function attempt(run: () => Count): Count {
  try {
    return run();
  } catch (error) {
    return one([error instanceof Error ? error.message : String(error)]);
  }
}

function one(faults: string[]): Count {
  failures.push(...faults);
  return faults.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function command(program: string, ...words: string[]): Count {
  const { status } = spawnSync(program, words, { stdio: 'inherit' });
  return one(status === 0 ? [] : [`${program} ended with ${status ?? 'a signal'}`]);
}

/** Its own count of tests, and one more failure where it fails without a failed test. */
function vitest(project: string): Count {
  const file = join(results, `${project}.json`);
  const run = command(
    'vitest',
    ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', file],
  );
  const counted = JSON.parse(readFileSync(file, 'utf8')) as Report;
  reports.push(counted);
  for (const { name, assertionResults } of counted.testResults)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed') failures.push(`${relative('.', name)}: ${fullName}\n${failureMessages.join('\n')}`);
  return { passed: counted.numPassedTests, failed: Math.max(counted.numFailedTests, run.failed) };
}
