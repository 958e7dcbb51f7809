import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sources = ['src', 'icons', 'build.mjs', 'manifest.json', 'package.json', 'tsconfig.json'];

/** The packages that a build makes in a folder of its own. */
function packagesOf(name: string): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), name));
  try {
    for (const source of sources) cpSync(join(root, source), join(folder, source), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const { status, stderr } = spawnSync(process.execPath, ['build.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return ['chromium', 'firefox'].map(browser => readFileSync(join(folder, `dist/precis-${browser}.zip`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('builds the same bytes wherever and whenever it is built', () => {
  const [one, other] = [packagesOf('precis-one-'), packagesOf('another-precis-')];
  expect(one.map((bytes, index) => other[index]?.equals(bytes))).toEqual([true, true]);
});
