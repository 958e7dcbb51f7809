import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserName } from './driver';

/** A copy of the built extension that is allowed on our newspaper from the start, as if a reader had allowed it. */
export function allowedExtension(browser: BrowserName): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'precis-allowed-'));
  cpSync(resolve(import.meta.dirname, `../../dist/${browser}`), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const matches = ['http://127.0.0.1/*'];
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: matches }));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
