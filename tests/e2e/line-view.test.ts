import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violationsIn } from './accessibility';
import { inBothBrowsers } from './both-browsers';

/** The view of the line, open to axe-core: what pages have is the same in a closed root. */
const source = `
  import { parseOptions } from '../../src/options';
  import { lineColours } from '../../src/page-line/line-colours';
  import { lineCss } from '../../src/page-line/line-style';
  import { lineView } from '../../src/page-line/line-view';
  import { lineWords } from '../../src/page-line/words';
  export function show(direction, dark) {
    const links = [{ direction: 'next', url: 'https://courier.example/next', label: 'Next article', title: 'A quay' }];
    const nothing = () => undefined;
    const view = lineView(lineWords(), { language: 'en', direction, links }, { toggle: nothing, jump: nothing, notHere: nothing });
    const host = document.createElement('precis-line');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(lineCss);
    root.adoptedStyleSheets = [sheet];
    root.append(view.element);
    const main = document.createElement('main');
    const title = document.createElement('h1');
    title.textContent = 'A harbour';
    main.append(title, host);
    document.body.replaceChildren(main);
    const [text, paper] = dark ? [[0.9, 0.9, 0.9, 1], [0.1, 0.1, 0.12, 1]] : [[0.1, 0.1, 0.1, 1], [1, 1, 1, 1]];
    const options = parseOptions({});
    const colours = lineColours(text, [paper], ['#4338ca', '#a5a0ff']);
    const sentences = [{ text: 'Boats run on batteries now.', block: 0, start: 0, rank: 0 }];
    view.update({ open: true, sentences, note: '', status: 'Summary of 1 sentence', floating: false, options, colours });
  }`;

inBothBrowsers(stage => {
  it.each([
    ['ltr', false],
    ['rtl', true],
  ])('the unfolded line has nothing that axe-core finds wrong: %s, dark %s', async (direction, dark) => {
    const bundle = await build({
      stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'line',
    });
    const ours: Page = await stage.openExtensionPage('options.html');
    await ours.evaluate(
      `(() => { ${bundle.outputFiles[0]?.text ?? ''}; line.show('${direction}', ${String(dark)}); })()`,
    );
    expect(await violationsIn(expression => ours.evaluate(expression))).toEqual([]);
  });
});
