import { fileURLToPath } from 'node:url';
import { openChromium } from './chromium';
import type { BrowserName, Driver, DriverOptions } from './driver';
import { findOrInstallBrowser } from './find-browser';
import { openFirefox } from './firefox';

/** A real browser with the built extension installed. */
export function openBrowser(name: BrowserName, options: Partial<DriverOptions> = {}): Promise<Driver> {
  const extension = fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
  const given = { executable: findOrInstallBrowser(name), extension, ...options };
  return name === 'chromium' ? openChromium(given) : openFirefox(given);
}
