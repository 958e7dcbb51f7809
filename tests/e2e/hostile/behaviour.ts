import { articlePage, payload, type HostilePage } from './hostile-page';

const quiet =
  "MutationObserver && new MutationObserver(() => fetch('/executed')).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });";

/** Pages that move, watch, or lock themselves up. */
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
    name: 'refresh-far-away',
    why: 'a page that will leave',
    body: articlePage({ head: '<meta http-equiv="refresh" content="3600;url=/elsewhere">' }),
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
