import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/article/blocks';
import { page } from './page';

function blocks(html: string) {
  return blocksOf(page(html).body, () => 0);
}

describe('blocksOf', () => {
  it.each([
    ['headings, paragraphs', '<h2>One</h2><p>Two <b>bold</b> words</p>', ['heading One', 'paragraph Two bold words']],
    ['items, nested', '<ul><li>One<ul><li>Two</li></ul>three</li></ul>', ['item One', 'item Two', 'item three']],
    ['quotes hold paragraphs', '<blockquote><p>One</p><p>Two</p></blockquote>', ['quote One', 'quote Two']],
    ['cells', '<table><tr><th>One</th><td><p>Two</p></td></tr></table>', ['cell One', 'cell Two']],
    [
      'cells that lay out the page',
      '<table><tr><td>Home</td><td><h1>One</h1>Two<p>Three four</p><table><tr><td>Five</td></tr></table></td></tr></table>',
      ['cell Home', 'heading One', 'paragraph Two', 'paragraph Three four', 'cell Five'],
    ],
    ['lines', 'One<br>Two<br><br>Three', ['paragraph One', 'paragraph Two', 'paragraph Three']],
    ['text around a block', '<div>One <p>Two</p> three</div>', ['paragraph One', 'paragraph Two', 'paragraph three']],
    ['plain text', '<pre>One\ntwo\n \nThree</pre>', ['paragraph One two', 'paragraph Three']],
    ['white space', '<p> One \n <i> two</i>\u00a0three </p>', ['paragraph One two three']],
    ['what is no text', '<p>One</p><nav>Home</nav><aside>Ad</aside><button>Go</button>', ['paragraph One']],
    [
      'two texts around what is left out',
      'One <button>more</button> two <label></label>three',
      ['paragraph One', 'paragraph two three'],
    ],
    [
      'captions go, tables and quotes in figures stay',
      '<figure><img><figcaption>Cap</figcaption></figure><figure><blockquote>One</blockquote><figcaption>By</figcaption></figure>',
      ['quote One'],
    ],
  ])('%s', (_, html, expected) => {
    expect(blocks(html).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
  });

  it.each([
    ['', [[3999, 0]]],
    ['<a href="/">two</a>', [[4003, 3]]],
    ['<br>', [[3999, 0]]],
    [
      '<br>three',
      [
        [3999, 0],
        [5, 0],
      ],
    ],
    [
      '<button>Go</button>three',
      [
        [3999, 0],
        [5, 0],
      ],
    ],
    ['<!-- no text -->', [[3999, 0]]],
  ])('reads 2,000 inline elements and %s as it would a few', (last, expected) => {
    const passages = blocks(`<p>${'<i>a </i>'.repeat(2000)}${last}</p>`);
    expect(passages.map(({ text, linked }) => [text.length, linked])).toEqual(expected);
  });

  it('counts the characters in links, and names the list of an item', () => {
    expect(blocks('<p>One <a href="/">two</a></p>')).toMatchObject([{ linked: 3, list: -1 }]);
    expect(blocks('<a href="/"><p>One</p><p>two</p></a>')).toMatchObject([{ linked: 3 }, { linked: 3 }]);
    expect(blocks('<ul><li><a href="/"><b>One</b></a></li></ul>')).toMatchObject([{ linked: 3, list: 0 }]);
  });
});
