import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { sources } from '../../.build/package.mjs';

const root = resolve(import.meta.dirname, '../..');

/**
 * Watches the sources from now until the signal, and builds anew when they have changed. A build that fails has said why;
 * the next change may mend it.
 */
export function rebuilds(signal: AbortSignal): AsyncGenerator<Date> {
  let changes = 0;
  const note = () => {
    changes += 1;
  };
  for (const folder of ['.build', 'icons', 'src']) watch(join(root, folder), { recursive: true, signal }, note);
  // Their folder, not the files: many editors put a new file in the old one's place.
  watch(root, { signal }, (_, name) => {
    if (name !== null && sources.includes(name)) note();
  });
  return builds(() => changes, signal);
}

async function* builds(changes: () => number, signal: AbortSignal): AsyncGenerator<Date> {
  let built = changes();
  while (!signal.aborted) {
    // What is saved together is built once.
    await sleep(100);
    if (built === changes()) continue;
    built = changes();
    if (spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' }).status === 0) yield new Date();
  }
}
