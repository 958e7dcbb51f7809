import { expect, it } from 'vitest';
import { inBothBrowsers, type Stage } from './both-browsers';
import { until, type Popup } from './driver';
import { settled } from './popup-reader';

inBothBrowsers(stage => {
  it('copies the summary at C, and says so', async () => {
    const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
    const { sentences } = await settled(popup);
    await popup.press('c');
    await saysCopied(popup);
    await popup.close();
    const pasted = await paste(stage);
    for (const sentence of sentences) expect(pasted).toContain(sentence);
  });

  it('copies diagnostics that name the site, and nothing that the page says', async () => {
    const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
    const { headline, sentences } = await settled(popup);
    await popup.click('.tool.report');
    await popup.click('.panel .action');
    await saysCopied(popup);
    await popup.close();
    const pasted = await paste(stage);
    expect(pasted).toMatch(/^Précis \d+\.\d+\.\d+\n/);
    expect(pasted).toContain(`host ${new URL(stage.site.origin).host}`);
    for (const secret of [headline, 'night-ferry', ...sentences]) expect(pasted).not.toContain(secret);
  });

  it('copies it as Markdown, chosen in the menu', async () => {
    const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
    const { headline, sentences } = await settled(popup);
    await popup.click('.tool.copy');
    await until('the menu', () => popup.evaluate(() => document.querySelector('.menu:popover-open') !== null));
    await popup.click('.menu .markdown');
    await saysCopied(popup);
    expect(await popup.evaluate(() => document.querySelector('.menu:popover-open'))).toBeNull();
    await popup.close();
    const link = `## [${headline}](<${stage.site.origin}/night-ferry.html>)`;
    expect(await paste(stage)).toBe(`${link}\n\n${sentences.map(one => `- ${one}`).join('\n')}\n`);
  });

  it('copies the one sentence that was clicked', async () => {
    const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
    const { sentences } = await settled(popup);
    await popup.click('li:nth-child(2) .sentence');
    await until('what to do with it', () => popup.evaluate(() => document.querySelector('.sentence-actions') !== null));
    await popup.click('li:nth-child(2) .sentence-actions button');
    await saysCopied(popup);
    await popup.close();
    expect(await paste(stage)).toBe(sentences[1]);
  });

  it('copies a link that shows the sentence when it is opened', async () => {
    const popup = await stage.clickToolbar(await stage.open('/night-ferry.html'));
    const { sentences } = await settled(popup);
    await popup.click('li:nth-child(2) .sentence');
    await until('what to do with it', () => popup.evaluate(() => document.querySelector('.sentence-actions') !== null));
    await popup.click('.sentence-actions button + button');
    await saysCopied(popup);
    await popup.close();
    const link = await paste(stage);
    expect(link).toMatch(new RegExp(`^${stage.site.origin}/night-ferry\\.html#:~:text=.`));
    const [start = '', end] = (link.split('text=')[1] ?? '').split(',').map(decodeURIComponent);
    expect(sentences[1]?.startsWith(start) && sentences[1].endsWith(end ?? start)).toBe(true);
  });

  it('copies the address of the page where no link can point to the sentence', async () => {
    const tab = await stage.open('/night-ferry.html');
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    await popup.click('.sentence');
    await until('what to do with it', () => popup.evaluate(() => document.querySelector('.sentence-actions') !== null));
    await tab.evaluate(() => document.querySelector('article')?.replaceChildren('Sold out.'));
    await popup.click('.sentence-actions button + button');
    await until('what was copied', () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.status')?.innerText.startsWith('Copied the address')),
    );
    await popup.close();
    expect(await paste(stage)).toBe(`${stage.site.origin}/night-ferry.html`);
  });
});

async function saysCopied(popup: Popup): Promise<void> {
  await until('the confirmation', () =>
    popup.evaluate(() => document.querySelector<HTMLElement>('.status')?.innerText === 'Copied'),
  );
}

/** What the clipboard holds, pasted as a person does. */
async function paste(stage: Stage): Promise<string> {
  const tab = await stage.open('/notice.html');
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.replaceChildren(field);
    field.focus();
  });
  await tab.keyboard.down('Control');
  await tab.keyboard.press('v', { commands: ['Paste'] });
  await tab.keyboard.up('Control');
  const pasted = await until('what was copied', () => tab.evaluate(() => document.querySelector('textarea')?.value));
  return pasted ?? '';
}
