import { articlePage, headline, story, storySentences, type HostilePage } from './hostile-page';

const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join('');
const sentence = (at: number) => storySentences[at % storySentences.length] ?? '';

/** Too deep, too long, too many: each has frozen a reader of pages somewhere. */
export const size: HostilePage[] = [
  {
    name: 'depth-20000-by-the-parser',
    why: 'parsers stop at 512 levels; code that calls itself may not get that far',
    body: articlePage({ before: '<div>'.repeat(20_000) }),
    expected: 'story',
  },
  {
    name: 'depth-2000-by-a-script',
    why: 'a script goes deeper than the parser',
    body: articlePage({
      after: `<script>let at = document.body; for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement('div'));</script>`,
    }),
    expected: 'story',
  },
  {
    name: 'article-of-5-megabytes',
    why: 'long, but a page',
    body: articlePage({
      after: `<section>${many(11_000, at => `<p>${many(4, part => `${sentence(at * 4 + part)} `)}</p>`)}</section>`,
    }),
    expected: 'summary',
  },
  {
    name: '200000-spans',
    why: 'one element a word',
    body: articlePage({ after: `<p>${many(200_000, () => '<span>a </span>')}</p>` }),
    expected: ['notAnArticle'],
  },
  {
    name: '50000-links',
    why: 'each might be a neighbour',
    body: articlePage({ after: many(50_000, at => `<a href="/${at}">${at}</a> `) }),
    expected: 'summary',
  },
  {
    name: '20000-line-breaks',
    why: 'each might end a paragraph',
    body: articlePage({ inside: '<br>'.repeat(20_000) }),
    expected: 'story',
  },
  {
    name: '300-nested-tables',
    why: 'layout of old',
    body: articlePage({ before: '<table><tr><td>'.repeat(300) }),
    expected: 'story',
  },
  {
    name: 'class-of-a-megabyte',
    why: 'patterns run over class names',
    body: articlePage({ before: `<div class="${'a-'.repeat(500_000)}">x</div>` }),
    expected: 'story',
  },
  {
    name: 'meta-of-400000-spaces',
    why: 'Readability 0.6.0 takes over 20 s for it',
    body: articlePage({ head: `<meta property="${' '.repeat(400_000)}x" content="y">` }),
    expected: 'story',
  },
  {
    name: 'srcset-of-100000-letters',
    why: 'so it does for this',
    body: articlePage({ inside: `<img srcset="${'a'.repeat(100_000)} x y">` }),
    expected: 'story',
    requests: ['*'],
  },
  {
    name: 'data-attribute-of-50000-jpgs',
    why: 'and for this',
    body: articlePage({ inside: `<img data-x="${'.jpg'.repeat(50_000)} y z">` }),
    expected: 'story',
  },
  {
    name: '500-images-of-2-kilobytes',
    why: 'a limit for each attribute is not enough',
    body: articlePage({ inside: many(500, () => `<img data-x="${'.jpg'.repeat(500)} y z">`) }),
    expected: 'story',
  },
  {
    name: '2000-metas',
    why: 'each costs a pattern',
    body: articlePage({ head: many(2_000, () => `<meta property="${' '.repeat(1_000)}x" content="y">`) }),
    expected: 'story',
  },
  {
    name: 'a-sentence-of-a-megabyte',
    why: 'no full stop for half a million words',
    body: articlePage({ after: `<p>${'and so on '.repeat(100_000)}</p>` }),
    expected: ['notAnArticle'],
  },
  {
    name: 'a-megabyte-without-spaces',
    why: 'no word ends',
    body: articlePage({ after: `<p>${'x'.repeat(1_000_000)}</p>` }),
    expected: 'summary',
  },
  {
    name: 'a-megabyte-of-chinese',
    why: 'no spaces either, and prose',
    body: articlePage({ after: `<p>${'港口在夜里很安静，渡轮不再吵闹。'.repeat(20_000)}</p>` }),
    expected: 'summary',
  },
  {
    name: 'a-megabyte-of-full-stops',
    why: 'a sentence at every letter',
    body: articlePage({ after: `<p>${'A. '.repeat(330_000)}</p>` }),
    expected: 'summary',
  },
  {
    name: 'a-megabyte-of-quotes-and-brackets',
    why: 'none of them closes',
    body: articlePage({ after: `<p>${'“(['.repeat(330_000)}</p>` }),
    expected: 'summary',
  },
  {
    name: 'headings-without-end',
    why: '5,000 of them',
    body: articlePage({ after: many(5_000, at => `<h2>Part ${at}</h2>`) }),
    expected: 'summary',
  },
  {
    name: 'empty-body',
    why: 'nothing at all',
    body: '<!doctype html><title>Nothing</title>',
    expected: ['noText', 'tooShort', 'notAnArticle'],
    headline: 'Nothing',
  },
  {
    name: 'only-images',
    why: 'no word of text',
    body: `<!doctype html><title>Pictures</title>${'<img alt="">'.repeat(50)}`,
    expected: ['noText', 'tooShort', 'notAnArticle'],
    headline: 'Pictures',
  },
  {
    name: 'one-word-a-paragraph',
    why: '3,000 paragraphs, no sentence',
    body: `<!doctype html><title>${headline}</title>${many(3_000, at => `<p>w${at}</p>`)}`,
    expected: ['noText', 'tooShort', 'notAnArticle'],
  },
  {
    name: 'the-same-paragraph-500-times',
    why: 'everything repeats',
    body: `<!doctype html><html lang="en"><title>${headline}</title><article><h1>${headline}</h1>${`${story.slice(0, story.indexOf('</p>'))}</p>`.repeat(500)}</article>`,
    expected: 'story',
  },
];
