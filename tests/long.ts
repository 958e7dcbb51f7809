// npm run test:long: what is tried at random, twenty times as much of it; or as much as PRECIS_TIMES says.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

process.env['PRECIS_TIMES'] ??= '20';
process.env['PRECIS_SEED'] ??= String(Math.floor(Math.random() * 2 ** 31));

const parts = [
  ['unit', 'tests/links/link-address', 'tests/messages'],
  ['random', 'tests/random'],
  ['e2e', 'tests/e2e/random'],
];
const status = spawnSync('node', ['build.mjs'], { stdio: 'inherit' }).status;
const statuses = parts.map(([project = '', ...files]) => {
  const words = ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...files];
  return spawnSync('vitest', words, { stdio: 'inherit' }).status;
});
process.exitCode = [status, ...statuses].every(one => one === 0) ? 0 : 1;
