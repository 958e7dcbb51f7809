import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until, type Driver } from '../e2e/driver';
import { ensureFonts } from '../e2e/fonts';
import { openBrowser } from '../e2e/open-browser';
import { settled } from '../e2e/popup-reader';
import { newspaper, openSite } from '../e2e/site';
import { messagesOf, spokenExtension } from '../e2e/spoken-extension';

type Scene = { name: string; path: string; locale: string; paper?: string; skim?: true };
type Taken = { page: Buffer; popup: Buffer };

const darkPaper = 'html, html * { background: #17161c !important; color: #dcd9e2 !important }';
const scenes: Scene[] = [
  { name: 'light', path: '/night-ferry.html', locale: 'en' },
  { name: 'dark', path: '/night-ferry.html', locale: 'en', paper: darkPaper },
  { name: 'right-to-left', path: '/arabic-ferry.html', locale: 'ar' },
  { name: 'skim', path: '/night-ferry.html', locale: 'en', skim: true },
];

/** docs/store: what stores show, 1280×800, and the tile of 440×280; of the real popup in Chromium. */
export async function pictureStore(docs: string): Promise<void> {
  ensureFonts();
  const folder = resolve(docs, 'store');
  mkdirSync(folder, { recursive: true });
  const site = await openSite(newspaper);
  const extension = spokenExtension('chromium');
  const driver = await openBrowser('chromium', { extension: extension.folder });
  try {
    let first: Taken | undefined;
    for (const scene of scenes) {
      extension.speak(messagesOf(scene.locale));
      await driver.installAgain();
      const taken = await take(driver, site.origin, scene);
      first ??= taken;
      const shot = await composed(driver, { width: 1280, height: 800 }, sceneOf(taken, scene));
      writeFileSync(resolve(folder, `${scene.name}.jpg`), shot);
    }
    if (first)
      writeFileSync(resolve(folder, 'tile.jpg'), await composed(driver, { width: 440, height: 280 }, tileOf(first)));
  } finally {
    await driver.close();
    await site.close();
    extension.remove();
  }
}

/** The page and the popup over it, with a sentence marked in both; or, while skimming, all of them. */
async function take(driver: Driver, origin: string, { path, paper, skim }: Scene): Promise<Taken> {
  const tab = await driver.openTab(origin + path);
  await tab.setViewport({ width: 1280, height: 776 });
  // Beside the popup, not under it; and nothing of the page's own that looks like ours.
  await tab.addStyleTag({
    content: `body { margin-inline: 7rem auto !important; max-width: 40rem !important } .widget { display: none } ${paper ?? ''}`,
  });
  const popup = await driver.clickToolbar(tab);
  await popup.preferDark(paper !== undefined);
  await settled(popup);
  await popup.click(skim ? '.tool.skim' : 'li:nth-child(2) .sentence');
  await until('the marks', () => tab.evaluate(() => CSS.highlights.size > 0));
  // A window follows its contents a moment later.
  await new Promise(resolve => setTimeout(resolve, 600));
  const picture = await popup.picture();
  await popup.close();
  const page = await pictureOf(tab);
  await tab.close();
  return { page, popup: picture };
}

async function pictureOf(tab: Page): Promise<Buffer> {
  return Buffer.from(await tab.screenshot());
}

async function composed(driver: Driver, size: { width: number; height: number }, html: string): Promise<Uint8Array> {
  const canvas = await driver.openTab('about:blank');
  await canvas.setViewport(size);
  await canvas.setContent(html);
  const picture = await canvas.screenshot({ type: 'jpeg', quality: 80 });
  await canvas.close();
  return picture;
}

/** The popup hangs where the end of the toolbar is. */
function sceneOf({ page, popup }: Taken, { locale, paper }: Scene): string {
  const side = locale === 'ar' ? 'left' : 'right';
  return `<style>
      body { margin: 0; background: ${paper === undefined ? '#dfe1e6' : '#3a3a42'}; }
      .page { display: block; margin-top: 24px; }
      .popup { position: absolute; top: 8px; ${side}: 40px; border-radius: 10px; box-shadow: 0 8px 40px #0007; }
    </style><img class="page" src="${source(page)}"><img class="popup" src="${source(popup)}">`;
}

function tileOf({ popup }: Taken): string {
  const icon = readFileSync(resolve(import.meta.dirname, '../../icons/128.png'));
  const words = messagesOf('en');
  return `<style>
      body { position: relative; overflow: hidden; height: 280px; margin: 0; background: #ecebfa; font-family: sans-serif; }
      .icon { position: absolute; left: 28px; top: 56px; width: 72px; }
      h1 { position: absolute; left: 28px; top: 136px; margin: 0; font-size: 40px; color: #24224a; }
      p { position: absolute; left: 28px; top: 188px; margin: 0; font-size: 17px; color: #4a4870; }
      .popup { position: absolute; left: 212px; top: 28px; width: 300px; border-radius: 8px; box-shadow: 0 6px 28px #0005; }
    </style><img class="icon" src="${source(icon)}"><h1>${words['appName']?.message ?? ''}</h1>
    <p>${words['lineQuestion']?.message ?? ''}</p><img class="popup" src="${source(popup)}">`;
}

function source(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`;
}
