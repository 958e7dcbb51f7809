import { browserNames, type BrowserName } from '../e2e/driver';
import { middleOf, openLineStage } from '../e2e/line-stage';
import { writeSheets, type Shot } from './sheet';

/** docs/on-the-page.webp: the folded line under a headline; and unfolded at the end, on light and dark paper and from right to left. */
export async function picturePageLine(docs: string): Promise<void> {
  const shots: Shot[] = [];
  for (const browser of browserNames) shots.push(...(await shotsIn(browser)));
  await writeSheets(docs, shots);
}

async function shotsIn(browser: BrowserName): Promise<Shot[]> {
  const stage = await openLineStage(browser);
  try {
    const shots: Shot[] = [];
    for (const name of ['plain', 'dark', 'arabic']) {
      const tab = await stage.open(`/${name}.html`);
      await tab.setViewport({ width: 700, height: 560 });
      await stage.linesWhen(tab, 'two lines', lines => lines.length === 2);
      const shoot = async () => {
        shots.push({ sheet: 'on-the-page', browser, png: Buffer.from(await tab.screenshot()) });
      };
      if (name === 'plain') await shoot();
      await tab.evaluate(() => {
        document.querySelectorAll('precis-line')[1]?.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      const [, end] = await stage.lines(tab);
      if (end) await tab.mouse.click(...middleOf(end.opener));
      await stage.linesWhen(tab, 'sentences', ([, line]) => (line?.sentences.length ?? 0) > 0);
      await tab.evaluate(() => {
        document.querySelectorAll('precis-line')[1]?.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      await shoot();
      await tab.close();
    }
    return shots;
  } finally {
    await stage.close();
  }
}
