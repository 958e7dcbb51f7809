// npm run package: builds, and writes dist/packages: a zip for each store, the sources that rebuild them, SBOM, sums.
import { execSync, spawnSync } from 'node:child_process';
import console from 'node:console';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { version } from '../build.mjs';
import { zipOf } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** All that a build needs beside its npm packages, and how to do it. */
export const sources = [
  ...['.build', 'build.mjs', 'icons', 'manifest.json', 'package-lock.json', 'package.json', 'src', 'tsconfig.json'],
  ...['LICENSE', 'README.md', 'docs/building-for-amo.md'],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { status } = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  await writeAll(join(root, 'dist/packages'));
}

/** @param {string} folder */
async function writeAll(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const chromium = await readFile(join(root, 'dist/precis-chromium.zip'));
  const files = {
    'chromium.zip': chromium,
    // Edge takes Chromium's as it is; its store wants a file of its own.
    'edge.zip': chromium,
    'firefox.zip': await readFile(join(root, 'dist/precis-firefox.zip')),
    'source.zip': await zipOf(root, sources),
    'sbom.cdx.json': billOfMaterials(),
  };
  let sums = '';
  for (const [end, content] of Object.entries(files)) {
    const name = `precis-${version}-${end}`;
    await writeFile(join(folder, name), content);
    sums += `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
  }
  await writeFile(join(folder, 'SHA256SUMS'), sums);
  console.log(`dist/packages/\n${sums}`);
}

/** What is shipped, as npm tells it in CycloneDX, without what differs from one run or npm or folder to the next. */
function billOfMaterials() {
  const told = execSync('npm sbom --sbom-format cyclonedx --sbom-type application --omit dev --package-lock-only', {
    cwd: root,
    encoding: 'utf8',
  });
  const changing = ['serialNumber', 'timestamp', 'tools'];
  /** @type {unknown} */
  const bill = JSON.parse(told, (key, /** @type {unknown} */ value) => (changing.includes(key) ? undefined : value));
  const { component } = /** @type {{ metadata: { component: { name: string } } }} */ (bill).metadata;
  // The name of the folder, says npm.
  component.name = 'precis';
  return `${JSON.stringify(bill, null, 2)}\n`;
}
