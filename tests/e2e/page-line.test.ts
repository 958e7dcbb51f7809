import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { highlights } from '../../src/palette';
import { htmlOf, themePages } from '../fixtures/theme-pages';
import { browserNames, until } from './driver';
import { middleOf, openLineStage, type LineStage } from './line-stage';
import { painted } from './painted';

const plain = htmlOf(themePages[0] ?? expect.fail('no page'));
const strict =
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; img-src data:; connect-src data:; ` +
  `require-trusted-types-for 'script'; trusted-types 'none'"><base href="/elsewhere/" target="_blank">`;
const pages = {
  // Longer: without styles all of it would stand in the first window.
  strict: plain.replace('<title>', `${strict}<title>`).replace(/<p>The harbour[^]*<\/p>\n/, text => text.repeat(3)),
  summarized: plain.replace(
    '<p>The harbour',
    '<h2>Key points</h2><ul><li>The crane stays where it is.</li><li>The committee decides about it in spring.</li></ul><p>The harbour',
  ),
  // Its article comes from a script, as in many an application.
  'client-side': plain
    .replace('<body>', '<body><template>')
    .replace('</body>', '</template></body>')
    .replace(
      '</html>',
      `<script>${build.toString()}; addEventListener('load', () => setTimeout(build, 300));</script>`,
    ),
  'front-page': '<!doctype html><title>Quay Post</title><h1>Quay Post</h1><a href="/plain.html">The crane</a>',
};

function build(): void {
  const built = document.querySelector('template');
  built?.replaceWith(built.content);
}

describe.each(browserNames)('the line in pages of an allowed site, in %s', browser => {
  let stage: LineStage;
  let tab: Page;
  const open = async (path: string) => {
    tab = await stage.open(path);
    return tab;
  };
  const two = (what = 'two lines') => stage.linesWhen(tab, what, lines => lines.length === 2);
  /** Clicks the end line, which stands in the page's flow however fast the page was painted. */
  const unfoldEnd = async () => {
    await two();
    await tab.evaluate(() => {
      document.querySelectorAll('precis-line')[1]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const [, end] = await two();
    await tab.mouse.click(...middleOf(end?.opener ?? expect.fail('no end')));
    const after = await stage.linesWhen(tab, 'sentences', ([, line]) => (line?.sentences.length ?? 0) > 0);
    return after[1] ?? expect.fail('no end');
  };

  const gone = () => tab.evaluate(() => document.querySelectorAll('precis-line').length === 0);

  beforeAll(async () => {
    stage = await openLineStage(browser, pages);
  });
  afterEach(async () => {
    if (!tab.isClosed()) await tab.close();
    expect(stage.driver.complaints().splice(0), 'errors and warnings of the extension').toEqual([]);
  });
  afterAll(() => stage.close());

  it('unfolds the summary in place, and shows where each sentence stands', async () => {
    const asked = stage.site.requests.length;
    await open('/plain.html');
    const lines = await two();
    for (const line of lines) expect(line.expanded).toBe('false');
    expect(lines[1]?.links).toEqual([
      'Previous article Ferry fares rise in spring',
      'Next article Will the museum open in time?',
    ]);
    const end = await unfoldEnd();
    expect(end.expanded).toBe('true');
    expect(end.sentences.length).toBeGreaterThanOrEqual(3);
    expect(end.status).toContain('Summary of');
    await tab.mouse.click(...middleOf(end.sentence));
    const text = await until('a mark', () =>
      tab.evaluate(() =>
        [...(CSS.highlights.get('precis-yellow') ?? [])].map(range => (range as Range).toString()).join(),
      ),
    );
    expect(text).toBe(end.sentences[0]);
    await until('its colour', async () => (await painted(tab, highlights.yellow)) > 1000);
    expect(stage.site.requests.slice(asked)).toEqual(['/plain.html']);
    const left = await tab.evaluate(() => {
      document.querySelectorAll('precis-line').forEach(host => {
        host.remove();
      });
      return document.body.innerHTML;
    });
    expect(left).toBe(new RegExp('<body>([^]*)</body>').exec(plain)?.[1]);
  });

  it('is reached and unfolded by keys, and folded again', async () => {
    await open('/plain.html');
    await two();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await stage.linesWhen(tab, 'sentences', ([top]) => top?.expanded === 'true' && top.sentences.length > 0);
    await tab.keyboard.press('Enter');
    await stage.linesWhen(tab, 'no sentences', ([top]) => top?.expanded === 'false' && top.sentences.length === 0);
  });

  it('works where the page forbids styles and scripts, and has a base of its own', async () => {
    await open('/strict.html');
    const end = await unfoldEnd();
    expect(end.opener.right - end.opener.left).toBeGreaterThan(150);
    await tab.mouse.click(...middleOf(end.sentence));
    await until('its mark', async () => (await painted(tab, highlights.yellow)) > 1000);
  });

  it.each(['/summarized.html', '/front-page.html'])('shows nothing in %s', async path => {
    await open(path);
    // By now it would be there: the next page of the same browser has it.
    const other = await stage.open('/dark.html');
    await stage.linesWhen(other, 'two lines', lines => lines.length === 2);
    await other.close();
    expect(await tab.evaluate(() => document.querySelectorAll('precis-line').length)).toBe(0);
  });

  it('comes when the page’s own scripts have brought the article', async () => {
    await open('/client-side.html');
    await two();
    await unfoldEnd();
  });

  it('goes when the page becomes another', async () => {
    await open('/dark.html');
    await two();
    await tab.evaluate(() => {
      history.pushState(null, '', '/another');
    });
    await until('no line', gone);
  });

  it('begins anew when the extension was updated under the page', async () => {
    await open('/plain.html');
    await two();
    await stage.update();
    await tab.bringToFront();
    await unfoldEnd();
  });

  // The last one: Firefox takes back what the manifest of the copy asked for; Chromium never does.
  it('goes at once where it is not wanted, and the permission with it', async () => {
    await open('/plain.html');
    const end = await unfoldEnd();
    await tab.evaluate(top => {
      scrollBy({ top: top - 300, behavior: 'instant' });
    }, end.notHere.top);
    const [, seen] = await two();
    await tab.mouse.click(...middleOf(seen?.notHere ?? end.notHere));
    await until('no line', gone);
    if (browser === 'chromium') return;
    const ours = await stage.driver.openExtensionPage('options.html');
    await until('no permission', () =>
      ours.evaluate(async () => !(await chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] }))),
    );
    await ours.close();
  });
});

// Chromium alone lets a test look at paper.
describe('the line on paper', () => {
  let stage: LineStage;
  beforeAll(async () => {
    stage = await openLineStage('chromium');
  });
  afterAll(() => stage.close());

  const seen = (tab: Page) =>
    tab.evaluate(() => [...document.querySelectorAll('precis-line')].map(line => getComputedStyle(line).display));

  it('is not printed', async () => {
    const tab = await stage.open('/plain.html');
    await stage.linesWhen(tab, 'two lines', lines => lines.length === 2);
    expect(await seen(tab)).not.toContain('none');
    await tab.emulateMediaType('print');
    expect(await seen(tab)).toEqual(['none', 'none']);
  });
});
