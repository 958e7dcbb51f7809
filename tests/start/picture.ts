import type { Page } from 'puppeteer-core';
import type { Driver, Popup } from '../e2e/driver';

/** One PNG of a page with its popup hanging from where the toolbar would be. */
export async function pictureOf(driver: Driver, tab: Page, popup: Popup): Promise<Buffer> {
  const hanging = await popup.picture();
  await popup.close();
  const page = Buffer.from(await tab.screenshot());
  const canvas = await driver.openTab('about:blank');
  const image = (picture: Buffer, className: string) =>
    `<img class="${className}" src="data:image/png;base64,${picture.toString('base64')}">`;
  await canvas.setContent(
    `<style>
      body { margin: 0; background: #dfe1e6; }
      .page { display: block; width: 1100px; margin-top: 24px; }
      .popup { position: absolute; top: 8px; right: 24px; border-radius: 8px; box-shadow: 0 6px 28px #0006; }
    </style>${image(page, 'page')}${image(hanging, 'popup')}`,
  );
  const picture = Buffer.from(await canvas.screenshot());
  await canvas.close();
  return picture;
}
