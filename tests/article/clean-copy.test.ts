import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { cleanCopy, pageCopy } from '../../src/article/clean-copy';
import { pageElements } from '../../src/article/page-elements';
import { openPage, page, paragraphs, prose } from './page';

const names =
  'parentNode nextElementSibling nextSibling firstChild getAttribute setAttribute removeAttribute textContent tagName closest children ' +
  'hasAttribute querySelectorAll querySelector removeChild getElementsByTagName matches checkVisibility shadowRoot className attributes';

function texts(document: Document): string[] {
  return readArticle(document).blocks.map(({ text }) => text);
}

describe('the clean copy', () => {
  it.each(names.split(' '))('cannot be misled by a control named %s', name => {
    const control = `<input name="${name}"><img id="${name}">`;
    expect(texts(page(`<body><form>${control}${paragraphs(6)}</form></body>`))).toHaveLength(6);
  });

  it('leaves the page as it was', () => {
    const document = page(`<body><form><input name="a" id="b"></form><img src="/x.png">${paragraphs(6)}</body>`);
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('drops what slows Readability down: long attributes, many metas, images, scripts but for small data', () => {
    const html =
      `<head>${'<meta name="a" content="b">'.repeat(600)}<meta property="${' '.repeat(200)}x">` +
      `<script type="application/ld+json">{}</script><script type="application/ld+json">${' '.repeat(300_000)}</script>` +
      `<script>1</script></head><body><p data-x="${'a'.repeat(2000)}" title="kept">One</p><img srcset="a b"><noscript>x</noscript></body>`;
    const copy = cleanCopy(pageCopy(page(html)));
    expect(copy.querySelectorAll('meta')).toHaveLength(500);
    expect(copy.querySelectorAll('script')).toHaveLength(1);
    expect(copy.querySelectorAll('img,noscript')).toHaveLength(0);
    expect(copy.querySelector('meta[property]')).toBeNull();
    expect([...(copy.querySelector('p')?.attributes ?? [])].map(({ name }) => name)).toEqual([
      'title',
      'data-precis-place',
    ]);
  });
});

describe('what is shown', () => {
  it('is the article that a consent dialog hides from screen readers, without the dialog', () => {
    const dialog = `<div role="dialog" aria-modal="true"><p>We use cookies. ${prose(50)}</p></div>`;
    expect(texts(page(`<body><main aria-hidden="true">${paragraphs(6)}</main>${dialog}</body>`))).toEqual(
      [0, 1, 2, 3, 4, 5].map(prose),
    );
  });

  it('is not what is there for screen readers or printers alone', () => {
    const labels = `<p class="sr-only">${prose(50)}</p><div class="d-none d-print-block"><p>${prose(51)}</p></div>`;
    expect(texts(page(`<body><main>${paragraphs(6)}${labels}</main></body>`))).toHaveLength(6);
  });

  it('is the text in open shadow roots, the slot filled with what the page put inside', () => {
    const document = page(
      '<body><x-article><p>Slotted. Slotted. Slotted. It is long enough, all in all, to be read.</p></x-article></body>',
    );
    const root = document.querySelector('x-article')?.attachShadow({ mode: 'open' });
    const inner = page(`<main>${paragraphs(5)}<slot></slot></main>`).querySelector('main');
    if (inner) root?.append(document.importNode(inner, true));
    expect(texts(document)).toEqual([...[0, 1, 2, 3, 4].map(prose), expect.stringContaining('Slotted')]);
    const elements = pageElements(document);
    const found = readArticle(document).blocks.map(({ place }) => elements[place]?.textContent);
    expect(found).toEqual(texts(document));
  });

  it('has no names from shadow roots, which would come into the forms around their host', () => {
    const document = page(`<body><form><div></div>${paragraphs(2)}</form></body>`);
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append(document.importNode(page('<input name="nextSibling" id="parentNode" form="f"><slot>').body, true));
    expect(pageCopy(document).document.querySelector('input')?.attributes).toHaveLength(0);
  });

  it('is the text in a root whose host has a slot of its own inside', () => {
    const document = page(`<body><x-article><slot>${paragraphs(2)}</slot></x-article></body>`);
    const root = document.querySelector('x-article')?.attachShadow({ mode: 'open' });
    root?.append(document.importNode(page(`<div>${prose(20)}</div><slot></slot>`).body, true));
    expect(texts(document)).toEqual([20, 0, 1].map(prose));
  });

  it('is the text of roots within roots, each block with its place', () => {
    const document = page(`<body><x-outer></x-outer></body>`);
    const outer = document.querySelector('x-outer')?.attachShadow({ mode: 'open' });
    outer?.append(document.importNode(page(`<div>${paragraphs(3)}<x-inner></x-inner></div>`).body, true));
    const inner = outer?.querySelector('x-inner')?.attachShadow({ mode: 'open' });
    inner?.append(document.importNode(page(`<div><p>${prose(20)}</p><p>${prose(21)}</p></div>`).body, true));
    const elements = pageElements(document);
    const found = readArticle(document).blocks.map(({ place }) => elements[place]?.textContent);
    expect(found).toEqual([0, 1, 2, 20, 21].map(prose));
  });

  it('leaves out what the browser says is hidden, unless that is most of the text', () => {
    const document = openPage(`<body><main>${paragraphs(6)}<p class="hidden">${prose(50)}</p></main></body>`);
    const hide = (selector: string) => {
      for (const element of document.querySelectorAll('*')) {
        element.checkVisibility = () => element.closest(selector) === null;
      }
    };
    hide('.hidden');
    expect(texts(document)).toHaveLength(6);
    hide('main');
    expect(texts(document)).toHaveLength(7);
  });
});
