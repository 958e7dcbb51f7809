import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a package has to say of rights: our licence, and those of the npm packages in it.
 * @param {string} root
 * @param {string[]} dependencies
 */
export async function licencesOf(root, dependencies) {
  const others = dependencies.map(async name => {
    const folder = join(root, 'node_modules', name);
    /** @type {unknown} */
    const told = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const { version, license } = /** @type {{ version: string, license: string }} */ (told);
    return `${name} ${version}, ${license}\n\n${await textOf(folder, `${name}/v/${version}`, license)}`;
  });
  return [await readFile(join(root, 'LICENSE'), 'utf8'), ...(await Promise.all(others))].join('\n\n* * *\n\n');
}

/**
 * The Mozilla Public License asks for no copy of its 17 KB beside a program, but to say where the source is.
 * @param {string} folder
 * @param {string} source
 * @param {string} license
 */
async function textOf(folder, source, license) {
  if (license === 'MPL-2.0') return `https://mozilla.org/MPL/2.0/\nSource: https://www.npmjs.com/package/${source}\n`;
  const file = (await readdir(folder)).find(name => name.startsWith('LICENSE')) ?? 'LICENSE';
  return readFile(join(folder, file), 'utf8');
}
