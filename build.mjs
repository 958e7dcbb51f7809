// node build.mjs: writes dist/chromium and dist/firefox, loadable unpacked, and a zip of each.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licencesOf } from './.build/licences.mjs';
import { zipOf } from './.build/zip.mjs';

/** @typedef {'chromium' | 'firefox'} Browser */
/** @type {readonly Browser[]} */
export const browsers = ['chromium', 'firefox'];
const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {unknown} */
const npmPackage = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
/** The version is written down there alone. */
export const { version, dependencies } = /** @type {{ version: string, dependencies: Record<string, string> }} */ (
  npmPackage
);

/**
 * The manifest of one browser, made from the one written by hand (Chromium's). Pure.
 * @param {Browser} browser
 * @param {Record<string, unknown>} manifest
 * @returns {Record<string, unknown>}
 */
export function manifestFor(browser, manifest) {
  if (browser === 'chromium') return manifest;
  const { minimum_chrome_version, background, side_panel, permissions, ...common } = manifest;
  const { service_worker: script } = /** @type {{ service_worker: string }} */ (background);
  const { default_path: panel } = /** @type {{ default_path: string }} */ (side_panel);
  return {
    ...common,
    permissions: /** @type {string[]} */ (permissions).filter(permission => permission !== 'sidePanel'),
    background: { scripts: [script] },
    sidebar_action: {
      default_panel: panel,
      default_title: common['name'],
      default_icon: common['icons'],
      // Else it opens by itself at the installation.
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'precis@precis-extension',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  // Escaped, the label words of other scripts take three times the room.
  charset: 'utf8',
  legalComments: 'none',
  target: ['chrome123', 'firefox140'],
  format: 'iife',
  outdir: join(root, 'dist/bundles'),
};

/** @type {import('esbuild').BuildOptions} */
export const pageBundles = {
  ...shared,
  entryPoints: {
    background: 'src/background/background.ts',
    popup: 'src/popup/popup.ts',
    options: 'src/options-page/options.ts',
    welcome: 'src/welcome-page/welcome.ts',
  },
};

/**
 * `scripting.executeScript({files})` returns the value of the script's last expression: the module's default export.
 * @type {import('esbuild').BuildOptions}
 */
export const contentBundle = {
  ...shared,
  entryPoints: { content: 'src/content/content.ts' },
  globalName: '__page',
  footer: { js: '__page.default' },
};

/** Injected once the article is read; functions injected after it find it under its global name. */
export const neighboursBundle = {
  ...shared,
  entryPoints: { neighbours: 'src/content/neighbours.ts' },
  globalName: '__neighbours',
};

/**
 * Injected when a sentence is sought in the page; functions injected after it find it under its global name.
 * @type {import('esbuild').BuildOptions}
 */
export const markBundle = { ...shared, entryPoints: { mark: 'src/mark/mark.ts' }, globalName: '__mark' };

/**
 * On sites that the reader allowed it runs after the two that read, whose answers it finds under their global names.
 * @type {import('esbuild').BuildOptions}
 */
export const lineBundle = { ...shared, entryPoints: { line: 'src/page-line/line.ts' } };

/** @type {import('esbuild').BuildOptions} */
const styles = {
  ...shared,
  entryPoints: {
    theme: 'src/theme.css',
    popup: 'src/popup/popup.css',
    'side-panel': 'src/popup/side-panel.css',
    options: 'src/options-page/options.css',
    welcome: 'src/welcome-page/welcome.css',
  },
};

const bundles = [pageBundles, contentBundle, neighboursBundle, markBundle, lineBundle, styles];

const pages = ['popup/popup.html', 'popup/side-panel.html', 'options-page/options.html', 'welcome-page/welcome.html'];

/** @param {Browser} browser */
async function writePackage(browser) {
  const folder = join(root, 'dist', browser);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'icons'), { recursive: true });
  await cp(join(root, 'dist/bundles'), folder, { recursive: true });
  for (const file of pages) await cp(join(root, 'src', file), join(folder, file.replace(/^.*\//, '')));
  for (const size of [16, 32, 48, 128]) await cp(join(root, `icons/${size}.png`), join(folder, `icons/${size}.png`));
  await writeMessages(join(folder, '_locales'));
  await writeFile(join(folder, 'LICENSE.txt'), await licencesOf(root, Object.keys(dependencies)));
  const manifest = JSON.stringify(manifestFor(browser, await manifestByHand()), null, 2);
  await writeFile(join(folder, 'manifest.json'), manifest);
  await writeFile(join(root, `dist/precis-${browser}.zip`), await zipOf(folder));
}

/**
 * The messages of every language, without what is said to translators.
 * @param {string} folder
 */
async function writeMessages(folder) {
  for (const locale of await readdir(join(root, 'src/_locales'))) {
    /** @type {unknown} */
    const source = JSON.parse(await readFile(join(root, 'src/_locales', locale, 'messages.json'), 'utf8'));
    const messages = Object.entries(/** @type {Record<string, { message: string }>} */ (source));
    const bare = Object.fromEntries(messages.map(([key, { message }]) => [key, { message }]));
    await mkdir(join(folder, locale), { recursive: true });
    await writeFile(join(folder, locale, 'messages.json'), JSON.stringify(bare));
  }
}

/** @returns {Promise<Record<string, unknown>>} */
export async function manifestByHand() {
  /** @type {unknown} */
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  return { .../** @type {Record<string, unknown>} */ (manifest), version };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // What is built no longer would still be packed.
  await rm(join(root, 'dist/bundles'), { recursive: true, force: true });
  await Promise.all(bundles.map(bundle => build(bundle)));
  for (const browser of browsers) await writePackage(browser);
}
