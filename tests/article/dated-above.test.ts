import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { pageCopy } from '../../src/article/clean-copy';
import { isDatedAbove } from '../../src/article/dated-above';
import { page, paragraphs } from './page';

function isDated(html: string): boolean {
  const copy = pageCopy(page(`${html}<p id="first">The old bridge opened again.</p><p>4 November 2026</p>`));
  const [place] = [...copy.elements].find(([, { id }]) => id === 'first') ?? [-1];
  return isDatedAbove(copy, place);
}

describe('a date above the first words', () => {
  it.each([
    '04.11.2026',
    '4/11/26, 14:30',
    'Updated: 2026-11-04',
    '2026年11月4日 14时',
    '2026년 11월 4일',
    'Par Anna, le 4 novembre 2026',
    '4 de noviembre de 2026',
    'November 4th, 2026',
    '٤ نوفمبر ٢٠٢٦',
    '4 नवंबर 2026',
  ])('is found in %s', line => {
    expect(isDated(`<h1>Bridge</h1><div>${line}</div>`)).toBe(true);
  });

  it.each([
    ['no line', ''],
    ['a year', '<div>© 2026 The Bridge</div>'],
    ['a time and a price', '<div>14:30</div><div>1.299,00</div>'],
    ['a telephone number', '<div>030 123-45-6789</div>'],
    ['a date in a long line', `<div>${'On the way there, long ago. '.repeat(5)} 4 November 2026</div>`],
    ['a date far above', `<div>4 November 2026</div>${'<b>On</b>'.repeat(20)}`],
  ])('is not found in %s', (_, html) => {
    expect(isDated(html)).toBe(false);
  });

  it('speaks for an article that states nothing else', () => {
    const verdictBelow = (line: string) =>
      readArticle(
        page(
          `<title>Bridge</title><meta property="og:type" content="website"><h1>Bridge</h1><div>${line}</div><main>${paragraphs(3)}</main>`,
        ),
      ).verdict;
    expect(verdictBelow('By Anna Berg')).not.toBe('article');
    expect(verdictBelow('By Anna Berg, 4 November 2026')).toBe('article');
  });
});
