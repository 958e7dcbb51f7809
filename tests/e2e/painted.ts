import type { Page } from 'puppeteer-core';

/** How many pixels of a page's picture, or of an element's in it, have a colour (`#rrggbb`). */
export async function painted(page: Page, colour: string, selector = 'html'): Promise<number> {
  const shown = selector === 'html' ? page : await page.$(selector);
  const picture = await shown?.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (data, wanted) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data: pixels = new Uint8ClampedArray() } = context?.getImageData(0, 0, image.width, image.height) ?? {};
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (wanted.every((channel, index) => pixels[at + index] === channel)) count += 1;
      }
      return count;
    },
    picture ?? '',
    [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16)),
  );
}
