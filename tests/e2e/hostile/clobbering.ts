import { articlePage, headline, payload, story, type HostilePage } from './hostile-page';

const names = [
  'parentNode nextElementSibling firstElementChild getAttribute textContent tagName hasAttribute querySelectorAll',
  'removeChild removeAttribute getElementsByTagName attributes children childNodes nodeName innerHTML ownerDocument',
]
  .join(' ')
  .split(' ');

const formNamed = (name: string) =>
  `<!doctype html><html lang="en"><title>${headline}</title><form><h1>${headline}</h1>${story}<input name="${name}"></form>`;

/** Elements whose names hide what a script expects of the document, of a form, or of the language itself. */
export const clobbering: HostilePage[] = [
  ...names.map((name): HostilePage => ({
    name: `form-with-input-named-${name}`,
    why: 'a form answers with its input for this property; Readability 0.6.0 hangs or throws on some',
    body: formNamed(name),
    expected: 'story',
  })),
  {
    name: 'neighbours-in-a-form-that-hides-its-methods',
    why: 'old frameworks wrap a whole page in one form',
    body: `<!doctype html><html lang="en"><title>${headline}</title><form><h1>${headline}</h1>${story}<nav><a rel="next" href="https://other.example/next">Next: A crane</a></nav><input type="hidden" name="getAttribute"><input type="hidden" name="parentElement"><input type="hidden" name="closest"></form>`,
    expected: 'story',
    neighbours: ['https://other.example/next'],
  },
  {
    name: 'form-around-a-shadow-root-with-such-names',
    why: 'they come into the form with what the shadow root shows',
    body: `<!doctype html><html lang="en"><title>${headline}</title><form><h1>${headline}</h1><div><template shadowrootmode="open"><slot></slot><textarea name="nextSibling"></textarea><input name="parentNode"></template>${story}</div></form>`,
    expected: 'story',
  },
  {
    name: 'input-outside-its-form',
    why: 'a form= attribute clobbers from anywhere',
    body: articlePage({ before: '<form id="f"></form>', after: '<input form="f" name="parentNode">' }),
    expected: 'story',
  },
  {
    name: 'image-with-an-id-in-a-form',
    why: 'images clobber forms, too',
    body: `<!doctype html><html lang="en"><title>${headline}</title><form><img id="nextElementSibling"><h1>${headline}</h1>${story}</form>`,
    expected: 'story',
  },
  {
    name: 'image-named-title-and-form-named-body',
    why: 'names hide properties of the document',
    body: articlePage({ before: '<img name="title"><form name="body"></form><img name="documentElement">' }),
    expected: 'story',
  },
  {
    name: 'elements-named-as-globals',
    why: 'ids become properties of the window',
    body: articlePage({ before: '<a id="performance"></a><a id="CSS"></a><a id="location2"></a><a id="__page"></a>' }),
    expected: 'story',
  },
  {
    name: 'poisoned-prototypes',
    why: 'the page replaces what scripts are built on; ours has a world of its own',
    body: articlePage({
      head: `<script>
        for (const make of [Array, String, Map, Set]) for (const name of Object.getOwnPropertyNames(make.prototype)) {
          if (name !== 'constructor') try { make.prototype[name] = () => { ${payload}; throw new Error('poisoned'); }; } catch {}
        }</script>`,
    }),
    expected: 'story',
  },
  {
    name: 'poisoned-document',
    why: 'the page answers for its own DOM',
    body: articlePage({
      head: `<script>
        for (const name of ['cloneNode', 'querySelectorAll', 'getElementsByTagName', 'createTreeWalker'])
          Object.defineProperty(document, name, { value: () => { ${payload}; return null; } });
        Object.defineProperty(Node.prototype, 'textContent', { get: () => 'poisoned' });</script>`,
    }),
    expected: 'story',
    absent: 'poisoned',
  },
];
