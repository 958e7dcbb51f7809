import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import {
  browsers,
  contentBundle,
  lineBundle,
  manifestByHand,
  manifestFor,
  markBundle,
  neighboursBundle,
  pageBundles,
} from '../../build.mjs';

describe('manifestFor', () => {
  it('leaves Chromium’s as it is written', async () => {
    const manifest = await manifestByHand();
    expect(manifestFor('chromium', manifest)).toEqual(manifest);
  });

  it('gives Firefox an event page, a sidebar, its identity and its promise to collect nothing', () => {
    const manifest = {
      name: 'x',
      icons: { 16: 'small.png' },
      minimum_chrome_version: '123',
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'panel.html' },
      permissions: ['storage', 'sidePanel'],
    };
    expect(manifestFor('firefox', manifest)).toEqual({
      name: 'x',
      icons: { 16: 'small.png' },
      background: { scripts: ['background.js'] },
      permissions: ['storage'],
      sidebar_action: {
        default_panel: 'panel.html',
        default_title: 'x',
        default_icon: { 16: 'small.png' },
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
    });
  });

  it.each(browsers)('asks in %s for nothing that warns, and keeps its pages shut', async browser => {
    const manifest = manifestFor(browser, await manifestByHand());
    const own = browser === 'chromium' ? ['sidePanel'] : [];
    expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage', ...own, 'contextMenus']);
    // Asked for one site at a time, in a click.
    expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
  });
});

const markupOrCode = /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function|\bimport\(/;
const network =
  /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|new Image\b/g;

describe.each([
  ['pages and worker', pageBundles, []],
  ['mark', markBundle, []],
  ['line', lineBundle, []],
  ['content script without Readability', { ...contentBundle, external: ['@mozilla/readability'] }, []],
  // Of the page's own origin, where the reader asks for it: see src/content/fetch-page.ts.
  ['neighbours', neighboursBundle, ['fetch(', 'fetch(']],
])('the bundles: %s', (_, options, requests) => {
  const texts = async () => {
    const { outputFiles } = await build({ ...options, write: false });
    expect(outputFiles.length).toBeGreaterThan(0);
    return outputFiles.map(({ text }) => text);
  };

  it('hold no way from text to markup or code', async () => {
    for (const text of await texts()) expect(text).not.toMatch(markupOrCode);
  });

  it('reach no network of their own, and name no address', async () => {
    const all = (await texts()).join('\n');
    expect(all.match(network) ?? []).toEqual(requests);
    const addresses = all.match(/\b(?:https?|wss?):\/\/[\w.-]+/g) ?? [];
    expect(addresses.filter(address => address !== 'http://www.w3.org')).toEqual([]);
  });
});

describe('icons', () => {
  it.each([16, 32, 48, 128])('are drawn at %i pixels', size => {
    const png = readFileSync(new URL(`../../icons/${size}.png`, import.meta.url));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
