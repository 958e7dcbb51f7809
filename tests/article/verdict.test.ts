import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { page, paragraphs, prose } from './page';

const news = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-12"}</script>';
const locked = news.replace('"@type"', '"isAccessibleForFree":"False","wordCount":900,"@type"');
const cards = (count: number, text: (number: number) => string) =>
  Array.from(
    { length: count },
    (_, n) => `<div><h3><a href="/story/${n}">Story number ${n} of the day</a></h3><p>${text(n)}</p></div>`,
  ).join('');
const entries = Array.from(
  { length: 9 },
  (_, n) => `<section><time datetime="2026-11-12">${n}:30</time><p>${prose(n)}</p></section>`,
).join('');
const questions = Array.from({ length: 8 }, (_, n) => `<h2>Who pays for part ${n}?</h2><p>${prose(n)}</p>`).join('');
const steps = Array.from(
  { length: 8 },
  (_, n) => `<li>Stir pot ${n} slowly until the tar is warm, then wait for a quarter of an hour.</li>`,
).join('');
const chinese = Array.from(
  { length: 6 },
  (_, n) => `<p>第${n}天，市政府修复了旧桥的一部分，渡船继续运送居民过河，大家都说很方便。</p>`,
).join('');
const arabic = Array.from(
  { length: 6 },
  (_, n) => `<p>في اليوم ${n} أصلحت المدينة جزءا من الجسر القديم، ونقلت العبارة الناس من الضفة إلى الضفة الأخرى.</p>`,
).join('');
const thai = Array.from(
  { length: 6 },
  (_, n) => `<p>ในวันที่ ${n} เทศบาลได้ซ่อมแซมสะพานเก่าส่วนหนึ่ง และเรือข้ามฟากยังคงพาผู้คนข้ามแม่น้ำทุกวันจนกว่าสะพานจะเปิด</p>`,
).join('');
const japanese = (n: number) => `第${n}日、町は古い橋の一部を修理し、渡し船が人々を川の向こう岸まで運び続けた。`;
const chineseFront = Array.from(
  { length: 30 },
  (_, n) => `<li><a href="/n/${n}">第${n}条：市政府修复旧桥，渡船继续运送居民</a></li>`,
).join('');
const fields = '<input type="password"><input type="password">';

describe('the verdict', () => {
  it.each([
    ['news', 'article', `${news}<h1>Bridge</h1><article>${paragraphs(8)}</article>`],
    ['a blog post that states nothing', 'article', `<h1>Bridge</h1><main>${paragraphs(9)}</main>`],
    ['a live blog', 'article', `${news.replace('NewsArticle', 'LiveBlogPosting')}<main>${entries}</main>`],
    ['a listicle', 'article', `${news}<main>${paragraphs(2)}<ol>${paragraphs(7).replace(/p>/g, 'li>')}</ol></main>`],
    ['questions and answers', 'article', `${news}<main>${questions}</main>`],
    [
      'a recipe with a story',
      'article',
      `${news.replace('NewsArticle', 'BlogPosting')}<main>${paragraphs(4)}<ol>${steps}</ol></main>`,
    ],
    ['a Chinese article of short paragraphs', 'article', `${news}<article>${chinese}</article>`],
    ['a brief', 'short', `${news}<article>${paragraphs(1)}</article>`],
    ['an article before a paywall', 'teaser', `${locked}<article>${paragraphs(3)}</article>`],
    ['an Arabic article', 'article', `${news}<article dir="rtl">${arabic}</article>`],
    ['a Thai article, without spaces or full stops', 'article', `${news}<article>${thai}</article>`],
    ['a Japanese front page of teasers', 'listing', `<main>${cards(20, japanese)}</main>`],
    ['a front page of teasers', 'listing', `<main>${cards(20, prose)}</main>`],
    ['a Chinese front page', 'listing', `<ul>${chineseFront}</ul>`],
    ['a registration form', 'other', `<form><p>${prose(1)}</p>${fields}</form>`],
    ['an error page', 'other', '<h1>404</h1><p>The page that you look for is not here any more, sorry about that.</p>'],
    ['nothing', 'other', ''],
  ])('of %s is %s', (_, verdict, html) => {
    expect(readArticle(page(`<title>Bridge</title>${html}`)).verdict).toBe(verdict);
  });

  it.each([
    ['Product', '<script type="application/ld+json">{"@type":"Product","name":"Bridge"}</script>'],
    ['CollectionPage', '<script type="application/ld+json">{"@type":["CollectionPage","WebPage"]}</script>'],
    ['Book', '<div itemscope itemtype="https://schema.org/Book"></div>'],
  ])('takes a page that states %s for none, unless it states an article too', (_, statement) => {
    const text = `<title>Bridge</title>${statement}<main>${paragraphs(4)}</main>`;
    expect(readArticle(page(text)).verdict).not.toBe('article');
    expect(readArticle(page(news + text)).verdict).toBe('article');
    expect(readArticle(page(text.replace(statement, ''))).verdict).toBe('article');
  });

  it('counts an address such as articles have', () => {
    const brief = page(`<title>Bridge</title><main>${paragraphs(1)}</main>`, 'https://news.example/');
    expect(readArticle(brief).verdict).toBe('other');
    expect(readArticle(brief, 'https://news.example/town/old-bridge-opens-again').verdict).toBe('short');
  });

  it('says how much of a teaser can be read', () => {
    const { readableShare } = readArticle(page(`${locked}<article>${paragraphs(3)}</article>`));
    expect(readableShare).toBeGreaterThan(0.05);
    expect(readableShare).toBeLessThan(0.25);
  });

  it('keeps the text whatever the verdict, for "Summarize anyway"', () => {
    expect(readArticle(page(`<main>${cards(20, prose)}</main>`)).blocks.length).toBeGreaterThan(10);
  });
});
