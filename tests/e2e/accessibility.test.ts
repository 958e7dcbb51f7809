import { expect, it } from 'vitest';
import { violationsIn } from './accessibility';
import { inBothBrowsers } from './both-browsers';
import { leave, look, looks, popupStates } from './popup-states';

inBothBrowsers(stage => {
  it.each(popupStates)('has nothing that axe-core finds wrong: $name', async ({ reach }) => {
    const popup = await reach(stage);
    for (const one of looks) {
      await look(popup, one);
      const widths = await popup.evaluate(() => [document.body.scrollWidth, document.body.clientWidth]);
      expect(widths[0], `nothing stands out at the side, ${one.name}`).toBeLessThanOrEqual(widths[1] ?? 0);
      expect(await violationsIn(expression => popup.evaluate(expression)), one.name).toEqual([]);
    }
    await leave(popup);
  });
});
