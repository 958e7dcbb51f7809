// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage, textOf } from '../../src/content/parse-page';

const bytes = (text: string) => new TextEncoder().encode(text);
/** Each character as one byte. */
const latin = (text: string) => Uint8Array.from(text, sign => sign.charCodeAt(0));

describe('textOf', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['a byte order mark before all', Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'text/html; charset=latin1', 'é'],
    ['two bytes a sign', Uint8Array.of(0xff, 0xfe, 0xe9, 0), 'text/html', 'é'],
    ['the server', latin('\xe9'), 'text/html; charset="ISO-8859-1"', 'é'],
    [
      'the server before the page',
      bytes('<meta charset=latin1>é'),
      'text/html;charset=utf-8',
      '<meta charset=latin1>é',
    ],
    ['the page', latin('<meta charset="windows-1251">\xcf'), 'text/html', '<meta charset="windows-1251">П'],
    [
      'the page, as it was once written',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">\x83\x65'),
      'text/html',
      '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">テ',
    ],
    [
      'a declaration of XML',
      latin('<?xml version="1.0" encoding="ISO-8859-1"?>\xe9'),
      'application/xhtml+xml',
      '<?xml version="1.0" encoding="ISO-8859-1"?>é',
    ],
    [
      'no declaration in a comment',
      bytes('<!-- <meta charset=latin1> -->é'),
      'text/html',
      '<!-- <meta charset=latin1> -->é',
    ],
    ['no UTF-16 that reads as ASCII', bytes('<meta charset=utf-16>é'), 'text/html', '<meta charset=utf-16>é'],
    [
      'no charset that nobody knows',
      bytes('<meta charset=klingon>é'),
      'text/html; charset=none',
      '<meta charset=klingon>é',
    ],
    ['UTF-8 where nothing is said', bytes('é'), 'text/html', 'é'],
    ['the site’s charset where that does not fit', latin('\xcf'), 'text/html', 'П'],
  ])('believes %s', (_, given, contentType, expected) => {
    expect(textOf(given, contentType, 'windows-1251')).toBe(expected);
  });
});

describe('parsePage', () => {
  it('takes XHTML for XML, and what is none for HTML', () => {
    const xhtml = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p><a id="a"/>One</p>';
    const whole = parsePage(bytes(`${xhtml}</body></html>`), 'application/xhtml+xml', 'utf-8');
    expect(whole.querySelector('a')?.textContent).toBe('');
    const broken = parsePage(bytes(`${xhtml}<br>`), 'application/xhtml+xml', 'utf-8');
    expect(broken.querySelector('p')?.textContent).toBe('One');
  });

  it('reads what scripts and shadow roots would make of the page', () => {
    const html = `<p>One</p><noscript><p>Please switch on scripts.</p></noscript>
      <story-box><template shadowrootmode="open"><p>Two</p><inner-box><template shadowrootmode="open">Three</template></inner-box></template></story-box>`;
    const { body } = parsePage(bytes(html), 'text/html', 'utf-8');
    expect(body.textContent.split(/\s+/).filter(Boolean)).toEqual(['One', 'TwoThree']);
  });
});
