import { articlePage, headline, payload, story, type HostilePage } from './hostile-page';

const xhtml = (root: string, body: string) =>
  `<?xml version="1.0"?><${root} xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${headline}</title></head><body>${body}</body></${root}>`;
const quiet =
  "MutationObserver && new MutationObserver(() => fetch('/executed')).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });";

/** Pages that move, watch, lock themselves up, or are no ordinary documents. */
export const behaviour: HostilePage[] = [
  {
    name: 'custom-element-that-throws',
    why: 'copying a live element runs its constructor again',
    body: articlePage({
      head: `<script>let made = 0; customElements.define('x-trap', class extends HTMLElement { constructor() { super(); if (made++ > 0) { ${payload}; throw new Error('copied'); } } });</script>`,
      inside: '<x-trap></x-trap>',
    }),
    expected: 'story',
  },
  {
    name: 'page-that-watches-its-document',
    why: 'any change of ours would be seen',
    body: articlePage({ after: `<script>addEventListener('load', () => { ${quiet} });</script>` }),
    expected: 'story',
  },
  {
    name: 'page-that-listens-for-our-messages',
    why: 'nothing of ours goes through the page',
    body: articlePage({
      after: `<script>addEventListener('message', () => ${payload}); document.addEventListener('precis', () => ${payload});</script>`,
    }),
    expected: 'story',
  },
  {
    name: 'page-that-sends-us-messages',
    why: 'nobody listens',
    body: articlePage({
      after: `<script>setInterval(() => postMessage({ type: 'summary', summary: { sentences: [{ text: 'Evilware' }] } }, '*'), 20);</script>`,
    }),
    expected: 'story',
    absent: 'Evilware',
  },
  {
    name: 'page-that-grows-each-tick',
    why: 'a document is never finished',
    body: articlePage({
      after: `<script>setInterval(() => document.body.append(document.createElement('i')), 5);</script>`,
    }),
    expected: 'story',
    restless: true,
  },
  {
    name: 'document-that-replaces-itself',
    why: 'what was read is gone a moment later',
    body: articlePage({
      after: `<script>setInterval(() => { const old = document.querySelector('article'); old.replaceWith(old.cloneNode(true)); }, 20);</script>`,
    }),
    expected: 'story',
    restless: true,
  },
  {
    name: 'address-that-changes-each-moment',
    why: 'a result may belong to another address by then',
    body: articlePage({
      after: `<script>let n = 0; setTimeout(() => { const timer = setInterval(() => { history.replaceState(null, '', '?' + n++); if (n > 20) clearInterval(timer); }, 50); }, 200);</script>`,
    }),
    expected: 'story',
  },
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
    name: 'page-without-scripts',
    why: 'a policy that lets nothing run',
    headers: { 'content-security-policy': "default-src 'none'; sandbox" },
    body: articlePage({}),
    expected: 'story',
  },
  {
    name: 'page-with-trusted-types',
    why: 'text may not become markup',
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'; style-src 'none'",
    },
    body: articlePage({}),
    expected: 'story',
  },
  {
    name: 'page-that-blocks-frames-and-opener',
    why: 'isolated from all others',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-frame-options': 'DENY',
    },
    body: articlePage({}),
    expected: 'story',
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
    name: 'refresh-far-away',
    why: 'a page that will leave',
    body: articlePage({ head: '<meta http-equiv="refresh" content="3600;url=/elsewhere">' }),
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
  {
    name: 'contenteditable-page',
    why: 'the reader may be writing',
    body: articlePage({ html: 'contenteditable' }),
    expected: 'story',
  },
  {
    name: 'page-in-an-inert-dialog',
    why: 'a dialog covers it',
    body: articlePage({
      after: `<dialog id="d"><p>Accept all cookies to go on reading.</p></dialog><script>d.showModal()</script>`,
    }),
    expected: 'story',
    absent: 'cookies',
  },
];
