import { articlePage, headline, payload, story, type HostilePage } from './hostile-page';

const xhtml = (root: string, body: string) =>
  `<?xml version="1.0"?><${root} xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${headline}</title></head><body>${body}</body></${root}>`;

/** What is no ordinary document of HTML, or only just. */
export const oddDocuments: HostilePage[] = [
  {
    name: 'attribute-that-is-no-name',
    why: 'setting it again throws',
    body: articlePage({ inside: '<p "="" <a=b \'=""></p>' }),
    expected: 'story',
  },
  {
    name: 'foreign-content',
    why: 'SVG and MathML have other elements',
    body: articlePage({
      inside: `<svg><title>x</title><script>${payload.replace("'/executed'", "'/harmless'")}</script><foreignObject><p>Drawn.</p></foreignObject></svg><math><mi>x</mi><annotation-xml encoding="text/html"><p>y</p></annotation-xml></math>`,
    }),
    expected: 'story',
    requests: ['/harmless'],
  },
  {
    name: 'xhtml-document',
    why: 'names keep their case, markup its rules',
    type: 'application/xhtml+xml',
    body: xhtml('html', `<article><h1>${headline}</h1>${story}</article>`),
    expected: 'story',
  },
  {
    name: 'xml-document',
    why: 'no HTML at all',
    type: 'application/xml',
    body: `<?xml version="1.0"?><news><title>${headline}</title></news>`,
    expected: ['noText', 'tooShort', 'notAnArticle', 'restricted', 'unreadable'],
    headline: /^/,
  },
  {
    name: 'plain-text',
    why: 'a text file',
    type: 'text/plain',
    body: `${headline}\n\n${'A line of a letter that nobody has written yet.\n'.repeat(40)}`,
    expected: 'summary',
    headline: /./,
  },
  {
    name: 'json-document',
    why: 'browsers show a viewer of their own',
    type: 'application/json',
    body: '{"title":"Nothing"}',
    expected: ['noText', 'tooShort', 'notAnArticle', 'restricted', 'unreadable'],
    headline: /^/,
  },
  {
    name: 'frameset',
    why: 'no body',
    body: '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame><frame></frameset>',
    expected: ['noText', 'tooShort', 'notAnArticle'],
    headline: 'Frames',
  },
  {
    name: 'article-in-an-iframe',
    why: 'it is another document',
    body: `<!doctype html><title>Frame</title><iframe srcdoc="${articlePage({}).replaceAll('"', '&quot;')}"></iframe>`,
    expected: ['noText', 'tooShort', 'notAnArticle'],
    headline: 'Frame',
  },
  {
    name: 'article-in-an-open-shadow-root',
    why: 'invisible to most readers',
    body: `<!doctype html><html lang="en"><title>${headline}</title><div><template shadowrootmode="open"><article><h1>${headline}</h1>${story}</article></template></div>`,
    expected: 'story',
  },
  {
    name: 'article-in-a-closed-shadow-root',
    why: 'closed to the page’s own scripts',
    body: `<!doctype html><html lang="en"><title>${headline}</title><div><template shadowrootmode="closed"><article><h1>${headline}</h1>${story}</article></template></div>`,
    expected: ['noText', 'tooShort', 'notAnArticle'],
  },
  {
    name: 'amp-page',
    why: 'attributes without names, elements of its own',
    body: articlePage({
      html: '⚡',
      head: '<style amp-boilerplate>body{-webkit-animation:none}</style><noscript><style amp-boilerplate>body{animation:none}</style></noscript>',
    }),
    expected: 'story',
  },
  {
    name: 'end-tags-that-never-came',
    why: 'the parser guesses',
    body: articlePage({}).replaceAll(/<\/(?:p|article|body|html)>/g, ''),
    expected: 'story',
  },
  {
    name: 'title-in-the-body-and-two-heads',
    why: 'parts in the wrong place',
    body: `<body><title>${headline}</title><head></head>${articlePage({})}`,
    expected: 'story',
  },
  {
    name: 'wrong-character-set',
    why: 'bytes that are no text',
    type: 'text/html; charset=utf-16',
    body: articlePage({}),
    expected: ['noText', 'tooShort', 'notAnArticle'],
    headline: /./,
  },
  {
    name: 'unknown-language',
    why: 'a tag that is none',
    body: articlePage({}).replace('lang="en"', 'lang="x-klingon-1234567890-(*)"'),
    expected: 'story',
  },
];
