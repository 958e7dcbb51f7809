import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkAddress } from '../../src/links/link-address';
import { cases } from '../runs';

const page = 'https://courier.example/harbour?page=2';

it.each([
  ['/next', 'https://courier.example/next'],
  ['https://other.example/a#b', 'https://other.example/a#b'],
  ['https://bank.example:secret@other.example/', 'https://other.example/'],
  ['//other.example/a', 'https://other.example/a'],
  [' /next ', 'https://courier.example/next'],
  ['http://www.courier.example/harbour?page=2&utm_source=x#top', null],
  ['#top', null],
  ['', null],
  ['java\tscript:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['data:text/html,hello', null],
  ['blob:https://courier.example/4f0a', null],
  ['view-source:https://courier.example/', null],
  ['http://[::1', null],
])('%j leads to %s', (href, address) => {
  expect(linkAddress(href, page, page)).toBe(address);
});

const scheme = fc.constantFrom(
  ...['http', 'https', 'HTTPS', 'javascript', 'JaVaScRiPt', 'vbscript', 'data', 'blob', 'file', 'ftp', 'ws', 'about'],
  ...['chrome', 'moz-extension', 'view-source', 'intent', 'feed', 'filesystem', '', 'x'],
);
const noise = fc.string({
  unit: fc.constantFrom('\t', '\n', '\r', ' ', '\u0000', '\u0001', '\u00a0', '\u202e', '\ufeff'),
});
const credentials = fc.constantFrom('', 'reader@', 'reader:secret@', ':@', 'https://bank.example@', '%40@');
const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map(address => `[${address}]`),
  fc.constantFrom('аррӏе.example', 'xn--80ak6aa92e.example', '127.1', '0x7f.1', 'a..b', '', '%00', 'ex ample'),
);
const slashes = fc.constantFrom('//', '/', '', '\\\\', '///');
const href = fc
  .tuple(noise, scheme, noise, fc.constantFrom(':', '', '&colon;'), slashes, credentials, host, fc.webPath(), noise)
  .map(parts => parts.join(''));
const base = fc.constantFrom(
  page,
  'http://other.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:blank',
  'x',
);

it('lets out nothing but http and https, without credentials', () => {
  fc.assert(
    fc.property(fc.oneof(href, fc.webUrl(), fc.string()), base, (link, from) => {
      const address = linkAddress(link, from, page);
      if (address === null) return;
      const { protocol, username, password, href: written } = new URL(address);
      expect(protocol).toMatch(/^https?:$/);
      expect([username, password, written]).toEqual(['', '', address]);
    }),
    cases('random addresses'),
  );
});

it('lets out what any page may lead to', () => {
  fc.assert(
    fc.property(fc.webUrl(), url => {
      expect(linkAddress(url, page, page)).toBe(new URL(url).href);
    }),
  );
});
