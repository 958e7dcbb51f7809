import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { sources } from '../../.build/package.mjs';
import { browserNames, until } from './driver';

const root = resolve(import.meta.dirname, '../..');
// The worker's: what a popup runs, unpacked, browsers read anew by themselves.
const program = 'src/background/summarize-tab.ts';

/** A copy of the project, to change. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'precis-watch-'));
  for (const source of [...sources, 'tests']) cpSync(join(root, source), join(folder, source), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** All that a program says, from its start. */
function saidBy(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words: Buffer) => (said += words.toString()));
  return () => said;
}

it.each(browserNames)(
  'npm start -- --watch shows in %s what was changed, and outlives a fault in it',
  async name => {
    const folder = copy();
    const { DISPLAY: _, WAYLAND_DISPLAY: __, INIT_CWD: ___, ...env } = process.env;
    spawnSync(process.execPath, ['build.mjs'], { cwd: folder });
    const words = ['--import', 'tsx', 'tests/start/start.ts', '--watch', '--browser', name];
    const start = spawn(process.execPath, words, { cwd: folder, env });
    const said = saidBy(start);
    const hearing = (what: string) => until(what, () => Promise.resolve(said().includes(what)), 40_000);
    try {
      await hearing('Waiting for changes');
      expect(said()).toContain('The Vellin Courier');
      const file = join(folder, program);
      const source = readFileSync(file, 'utf8');
      writeFileSync(file, `${source} ]`);
      await hearing('Build failed');
      writeFileSync(
        file,
        source.replace('{ ...article, links: [] }', "{ ...article, links: [], siteName: 'Changed Courier' }"),
      );
      await hearing('Changed Courier');
    } catch (error) {
      throw new Error(said(), { cause: error });
    } finally {
      start.kill('SIGINT');
      await new Promise(resolve => start.once('exit', resolve));
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);
