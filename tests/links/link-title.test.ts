import { expect, test } from 'vitest';
import { findAdjacentLinks } from '../../src/links/adjacent-links';
import { defaultUrl, themeDocument } from '../fixtures/links/theme';

const rel = (text: string, attributes = ''): string => `<a rel="next" href="/b/" ${attributes}>${text}</a>`;

test.each([
  ['the text', rel('A title')],
  ['the text without arrows', rel('« A title »')],
  ['the text without its label', rel('Next article: A title')],
  ['the text without a label glued to it', rel('Next Article A title')],
  ['the text without a label said twice', rel('<i>Next</i> <i>Next post:</i> <b>A title</b>')],
  ['the text without a label in two parts', rel('<i>Newer</i> <i>Story →</i> <b>A title</b>')],
  ['the text without a label at its end', rel('<b>A title</b> <i>Next</i>')],
  ['the title attribute', rel('Next', 'title="A title"')],
  ['the accessible name', rel('Next', 'aria-label="Next post: A title"')],
  ['another link to the same address', `${rel('Next')}<h3><a href="/b/">A title</a></h3>`],
  ['the longest of them', `${rel('Next')}<a href="/b/">A t</a><a href="https://site.example/b">A title</a>`],
  ['the heading in the same box', `<div>${rel('Next')}<h4>A title</h4></div>`],
  ['the other link where the text is cut off', `${rel('A ti…')}<a href="/b/">A title</a>`],
  ['text, not what scripts and styles say', rel('<style>.x{}</style><noscript>Other</noscript>A title')],
  ['the text without a count before it', rel('(120) A title')],
  ['the text without a date in a time element', rel('A title <time datetime="2024-05-03">May 3rd</time>')],
  ['the text without a date before it', rel('<small class="post-date">3. Mai 2024</small> <b>A title</b>')],
  ['the text without a date that calls itself one', rel('<b>A title</b> <span class="navDate">2024年5月3日</span>')],
  ['the text without label and date', rel('<i>Next</i> <b>A title</b> <time>yesterday</time>')],
  ['the heading without its date', `<div>${rel('Next')}<h4>A title <span class="date">May 3, 2024</span></h4></div>`],
  ['the other link without its date', `${rel('Next')}<a href="/b/">A title <span class="entry-date">5/3/24</span></a>`],
])('the title is %s', (_, body) => {
  const [link] = findAdjacentLinks(themeDocument({ body }), defaultUrl);
  expect(link?.title).toBe('A title');
});

test.each([
  ['a date that is all there is', '<i>Next</i> <time>May 3, 2024</time>', 'May 3, 2024'],
  ['a date inside the title', 'What happened on May 3, 2024', 'What happened on May 3, 2024'],
  ['a title whose class has a date in it', '<b class="date-title">Letters of 1916</b>', 'Letters of 1916'],
  ['what calls itself a date and has no number', '<b class="date">A first date</b>', 'A first date'],
])('%s stays', (_, text, title) => {
  const [link] = findAdjacentLinks(themeDocument({ body: rel(text) }), defaultUrl);
  expect(link?.title).toBe(title);
});

test('the title in the head serves where the body has none', () => {
  const head = '<link rel="next" href="/b/" title="A title">';
  const [link] = findAdjacentLinks(themeDocument({ head, body: rel('Next') }), defaultUrl);
  expect(link?.title).toBe('A title');
});

test('a page that tells no title leaves it empty', () => {
  const [link] = findAdjacentLinks(themeDocument({ body: rel('Next page') }), defaultUrl);
  expect(link?.title).toBe('');
});
