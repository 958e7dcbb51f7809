import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { hasOwnSummary } from '../../src/article/own-summary';
import { announcesSummary } from '../../src/article/own-summary-words';
import { pageElements } from '../../src/article/page-elements';
import { placesOf } from '../../src/page-line/placement';
import { themePages, htmlOf } from '../fixtures/theme-pages';
import { widgetPages } from '../fixtures/widget-pages';
import { page, paragraphs, prose } from './page';

function hasOwn(html: string): boolean {
  const document = page(html);
  const elements = pageElements(document);
  const article = readArticle(document);
  const { headline, holders } = placesOf(document, elements, article);
  return hasOwnSummary(article, holders, headline);
}

const around = (body: string) =>
  `<html lang="en"><title>The bridge is mended at last</title><body>${body}</body></html>`;
const top = '<h1>The bridge is mended at last</h1><p>By Ada Quist</p>';
const points = `<ul><li>The bridge has been mended.</li><li>The ferry keeps running until the spring of next year.</li></ul>`;
const text = paragraphs(12);

describe('a page has a summary of its own', () => {
  it.each([
    ['a heading over a list', `${top}<h2>Key points</h2>${points}${text}`],
    ['a label in a box', `${top}<div class="box"><div><b>Das Wichtigste</b> in Kürze</div>${points}</div>${text}`],
    ['bold words before a paragraph', `${top}<p><strong>TL;DR</strong></p><p>${prose(1)}</p>${text}`],
    ['a plain heading at the very top', `${top}<h2>Summary</h2><p>${prose(1)}</p>${text}`],
    ['a button', `${top}<button>Summarize this article</button>${text}`],
    ['a button with a picture', `${top}<button><svg></svg> <span>✨ AI summary</span></button>${text}`],
    ['a fold', `${top}<details><summary>L’essentiel</summary>${points}</details>${text}`],
    ['a label in Japanese', `${top}<div>この記事のポイント</div>${points}${text}`],
  ])('%s', (_, body) => {
    expect(hasOwn(around(body))).toBe(true);
  });

  it.each([
    ['nothing of the kind', `${top}${text}`],
    [
      'an article about summaries',
      `${top}<p>A summary says in brief what the key points of an article are. ${prose(2)}</p>${text}`,
    ],
    ['a section at the end', `${top}${text}<h2>Summary</h2><p>${prose(1)}</p>`],
    ['a conclusion', `${top}${text}<h2>Key points</h2>${points}`],
    ['a plain heading in the middle', `${top}${paragraphs(2)}<h2>Overview</h2>${text}`],
    ['a menu', `<nav><a href="/brief">In brief</a></nav>${top}${text}<aside><h2>At a glance</h2>${points}</aside>`],
    ['a label over nothing', `${top}<p><b>In short</b></p><h2>One</h2>${text}`],
  ])('but not where it has %s', (_, body) => {
    expect(hasOwn(around(body))).toBe(false);
  });

  it.each(widgetPages)('the widget of a theme: $theme, $language', ({ html }) => {
    expect(hasOwn(html)).toBe(true);
  });

  it.each(themePages)('none of it: $name', theme => {
    expect(hasOwn(htmlOf(theme))).toBe(false);
  });
});

describe('announcesSummary', () => {
  it.each([
    'Key takeaways:',
    'TL;DR',
    'At a glance',
    '✨ AI Summary',
    "L'essentiel",
    'En bref',
    'Auf einen Blick',
    'Главное',
    '要点',
    'AI要約',
    '핵심 요약',
  ])('knows %s', words => {
    expect(announcesSummary(words)).toBe('anyhow');
  });

  it.each(['Conclusion', 'The summary trial of 1911', 'Key points of contention between the two towns', 'Brief', ''])(
    'takes %s for nothing',
    words => {
      expect(announcesSummary(words)).toBeNull();
    },
  );
});
