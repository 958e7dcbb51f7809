import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import type { Article, PageArticle } from '../../src/reading';
import { widgetPages } from '../fixtures/widget-pages';
import { inBothBrowsers } from './both-browsers';
import { newspaper } from './site';

// jsdom builds no shadow root from a page's source.
const names = readdirSync(newspaper).filter(
  name => !readFileSync(`${newspaper}/${name}`, 'utf8').includes('shadowrootmode'),
);

inBothBrowsers(stage => {
  const script = () => readFileSync(new URL(`../../dist/${stage.browser}/content.js`, import.meta.url), 'utf8');

  /** What the content script as built returns to the extension. */
  async function readingIn(tab: Page): Promise<PageArticle> {
    const answer = (await tab.evaluate(script())) as { article?: PageArticle };
    if (!answer.article) throw new Error(JSON.stringify(answer));
    return answer.article;
  }

  it.each(names)('reads %s as jsdom does', async name => {
    const tab = await stage.open(`/${name}`);
    const html = readFileSync(`${newspaper}/${name}`, 'utf8');
    expect(await readingIn(tab)).toMatchObject(readingInJsdom(html, tab.url()));
  });

  it('reads the pages of four themes in eight languages as jsdom does', async () => {
    const tab = await stage.open('/notice.html');
    for (const { theme, language, html, paragraphs } of widgetPages) {
      await tab.setContent(html);
      const reading = await readingIn(tab);
      expect(reading, `${theme}, ${language}`).toMatchObject(readingInJsdom(html, tab.url()));
      expect(reading.blocks.map(({ text }) => text)).toEqual(paragraphs);
    }
  });

  it('reads what the page shows: open shadow roots, not what its style sheet hides', async () => {
    const tab = await stage.open('/notice.html');
    const [, , , shown] = widgetPages;
    const [first = '', second = '', third = '', ...others] = shown?.paragraphs ?? [];
    const text = others.map(line => `<p>${line}</p>`).join('');
    const hidden = `<style>.x { display: none }</style><p class="x">${first}</p>`;
    await tab.setContent(`<title>Bridge</title><main>${hidden}${text}<div id="host"></div></main>`);
    await tab.evaluate(
      lines => {
        const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
        for (const line of lines) root?.append(Object.assign(document.createElement('p'), { textContent: line }));
      },
      [second, third],
    );
    expect((await readingIn(tab)).blocks.map(block => block.text)).toEqual([...others, second, third]);
  });
});

function readingInJsdom(html: string, url: string): Article {
  return readArticle(new JSDOM(html, { url }).window.document);
}
