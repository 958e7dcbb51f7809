import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { installPackages } from './debian-packages';
import type { BrowserName } from './driver';

const variables = { chromium: 'CHROMIUM', firefox: 'FIREFOX' } as const;
const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const applications = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The program of a browser: named by CHROMIUM or FIREFOX, found by its usual names, or null. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[variables[name]];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`${variables[name]}=${named}: there is no such file`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = commands[name].flatMap(command => folders.map(folder => join(folder, command)));
  return [...onPath, ...applications[name]].find(isExecutable) ?? null;
}

/**
 * The program of a browser, installed first where that needs no question: as root on Debian or Ubuntu.
 * @throws with a line that says what to install.
 */
export function findOrInstallBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (installPackages(packages[name])) {
    const installed = findBrowser(name);
    if (installed !== null) return installed;
  }
  const wanted = name === 'chromium' ? 'Chromium, Chrome or Edge 123 or newer' : 'Firefox 140 or newer';
  throw new Error(`${wanted} is needed: install it, or name its program in the variable ${variables[name]}.`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
