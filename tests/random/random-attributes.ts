import fc from 'fast-check';
import { text } from './random-text';

/** What a script asks an element for: a control of that name answers in its stead. */
export const properties = (
  'parentNode parentElement nextElementSibling nextSibling previousSibling firstChild firstElementChild lastChild children ' +
  'childNodes attributes getAttribute setAttribute hasAttribute removeAttribute textContent innerHTML tagName nodeName ' +
  'nodeType localName ownerDocument querySelector querySelectorAll getElementsByTagName removeChild remove append ' +
  'closest matches contains shadowRoot className id isConnected checkVisibility cloneNode getRootNode title body ' +
  'documentElement defaultView createTreeWalker location __proto__ constructor'
).split(' ');

const property = fc.constantFrom(...properties);
const words = (list: string) => fc.constantFrom(...list.split(' '));
const className = fc
  .array(
    words('article post entry content comment sidebar nav next prev pager share related ad sr-only d-none hidden a-'),
  )
  .map(all => all.join(' '));
const length = fc.oneof(
  { arbitrary: fc.constant(1), weight: 12 },
  { arbitrary: fc.integer({ min: 2, max: 200 }), weight: 1 },
);
const anything = fc.tuple(text, length).map(([value, count]) => value.slice(0, 20).repeat(count));

/** Where a link leads, or a base, or a form. */
export const address: fc.Arbitrary<string> = fc.oneof(
  fc.webPath().map(path => path || '/'),
  fc.webUrl(),
  fc.constantFrom(
    ...[
      '/next',
      '?page=2',
      '/3',
      '#top',
      '',
      'javascript:alert(1)',
      ' java\tscript:1',
      'data:text/html,x',
      'http://[::1',
    ],
    ...['https://a:b@c.example/', '//other.example', 'blob:x', 'http://xn--a', '/\\/evil.example', '%', 'https:next'],
  ),
  text,
);

const value: Record<string, fc.Arbitrary<string>> = {
  id: fc.oneof(property, words('content main a b top __page')),
  name: property,
  class: className,
  rel: words('next prev previous canonical nofollow author up bookmark'),
  role: words('main navigation dialog complementary article presentation button x'),
  itemprop: words('articleBody headline author datePublished name'),
  itemtype: words('https://schema.org/Article https://schema.org/Comment x'),
  'aria-hidden': words('true false TRUE'),
  'aria-label': text,
  title: text,
  lang: words('en de-CH zh-Hant ar x-y- en_US 1 i-klingon'),
  dir: words('rtl ltr auto RTL'),
  hidden: words('hidden until-found x'),
  style: fc.constantFrom('display:none', 'visibility: hidden', 'display: none !important', 'color:red', '}{'),
  slot: words('a b'),
  form: words('f parentNode'),
  contenteditable: words('true false'),
  'data-x': anything,
  datetime: anything,
  '"': anything,
  onclick: fc.constant('document.title = 1'),
  xmlns: words('http://www.w3.org/2000/svg x'),
  'data-precis-place': words('0 1 -1 999999 x'),
};

/** ` name="value"` over and over, as it stands in a tag. */
export const attributes: fc.Arbitrary<string> = fc
  .array(
    fc
      .constantFrom(...Object.keys(value))
      .chain(name => (value[name] ?? anything).map(given => ` ${name}="${given.replaceAll('"', '&quot;')}"`)),
    { maxLength: 3 },
  )
  .map(all => all.join(''));
