import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dependencies, version } from '../../build.mjs';
import { sources } from '../../.build/package.mjs';
import { zipOf } from '../../.build/zip.mjs';
import { projectFile } from './source-files';

const root = resolve(import.meta.dirname, '../..');
const folders: string[] = [];

/** All that `npm run package` makes from a zip of the sources, in a folder of its own, somewhere else on earth. */
function packagesFrom(zip: Uint8Array, zone: string): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), `precis-${folders.length}-`));
  folders.push(folder);
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { status, stderr } = spawnSync(process.execPath, ['.build/package.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  expect(status, stderr).toBe(0);
  const made = join(folder, 'dist/packages');
  return new Map(readdirSync(made).map(name => [name, readFileSync(join(made, name))]));
}

describe('the packages', () => {
  const named = (end: string) => `precis-${version}-${end}`;
  let packages: Map<string, Buffer>;
  beforeAll(async () => {
    packages = packagesFrom(await zipOf(root, sources), 'Pacific/Honolulu');
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('are one for each store, the sources, what is in them, and their sums', () => {
    const ends = ['chromium.zip', 'edge.zip', 'firefox.zip', 'sbom.cdx.json', 'source.zip'];
    expect([...packages.keys()].sort()).toEqual(['SHA256SUMS', ...ends.map(named)]);
    const sumOf = (name: string) =>
      createHash('sha256')
        .update(packages.get(name) ?? '')
        .digest('hex');
    const lines = packages.get('SHA256SUMS')?.toString().trim().split('\n').sort();
    expect(lines).toEqual(ends.map(end => `${sumOf(named(end))}  ${named(end)}`).sort());
  });

  it('are made again from those sources, byte by byte, wherever and whenever', () => {
    const again = packagesFrom(packages.get(named('source.zip')) ?? new Uint8Array(), 'Asia/Kathmandu');
    const same = [...packages].filter(([name, bytes]) => again.get(name)?.equals(bytes));
    expect(same.map(([name]) => name)).toEqual([...again.keys()]);
    expect(same.length).toBe(packages.size);
  });

  it.each(['chromium.zip', 'edge.zip', 'firefox.zip'])('carry the licences of all that is in them: %s', end => {
    const text = Buffer.from(unzipSync(packages.get(named(end)) ?? Buffer.of())['LICENSE.txt'] ?? []).toString();
    expect(text.match(/The Précis authors|Arc90 Inc|Fabian Hiller|mozilla\.org\/MPL/g)?.length).toBe(4);
    for (const [name, number] of Object.entries(dependencies)) expect(text).toContain(`${name} ${number}, `);
  });

  it('have the one version, and a dated entry in the list of changes', () => {
    const read = (end: string, file: string): unknown => {
      const bytes = unzipSync(packages.get(named(end)) ?? new Uint8Array())[file];
      return JSON.parse(Buffer.from(bytes ?? []).toString());
    };
    for (const end of ['chromium.zip', 'edge.zip', 'firefox.zip']) {
      expect(read(end, 'manifest.json'), end).toMatchObject({ version });
    }
    expect(read('source.zip', 'package-lock.json')).toMatchObject({ version, packages: { '': { version } } });
    const [, newest, date = ''] = /^## \[(\d[\d.]*)\] - (\S+)$/m.exec(projectFile('docs/CHANGELOG.md')) ?? [];
    expect(newest).toBe(version);
    expect(date).toBe(new Date(date).toISOString().slice(0, 10));
  });
});
