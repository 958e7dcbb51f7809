import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/**
 * The same bytes for the same files, on every system: sorted names, one fixed time, a packer that comes with the sources.
 * @param {string} folder
 * @param {readonly string[]} parts files and folders in it
 * @returns {Promise<Uint8Array>}
 */
export async function zipOf(folder, parts = ['.']) {
  const names = (await Promise.all(parts.map(part => filesOf(folder, part)))).flat().sort();
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const name of names) files[name] = await readFile(join(folder, name));
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

/**
 * Without what systems leave in folders, such as .DS_Store.
 * @param {string} folder
 * @param {string} part
 */
async function filesOf(folder, part) {
  if ((await stat(join(folder, part))).isFile()) return [part];
  const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map(name => name.replaceAll('\\', '/'));
}
