import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLabel } from '../../src/links/label-grammar';

describe('a text that is a label', () => {
  test.each([
    ['Previous', 'previous', null],
    ['« Previous post', 'previous', 'article'],
    ['Next Article →', 'next', 'article'],
    ['GO TO THE NEXT PAGE', 'next', 'page'],
    ['Next Chapter (5)', 'next', 'chapter'],
    ['Article suivant', 'next', 'article'],
    ['Plus ancien', 'previous', null],
    ['zurück Vorheriger Beitrag', 'previous', 'article'],
    ['Следующая глава', 'next', 'chapter'],
    ['التدوينة السابقة', 'previous', 'article'],
    ['صفحه بعد', 'next', 'page'],
    ['下一頁', 'next', 'page'],
    ['上一篇文章', 'previous', 'article'],
    ['前の記事へ', 'previous', 'article'],
    ['다음글', 'next', 'article'],
    ['ตอนก่อนหน้า', 'previous', 'chapter'],
  ])('%s', (text, direction, noun) => {
    expect(readLabel(text)).toMatchObject({ direction, noun, whole: true, weak: false });
  });
});

describe('a text that begins with a label', () => {
  test.each([
    ['Next: A title', true, ': A title'],
    ['Previous post – A title', true, ' – A title'],
    ['下一篇：题目', true, '：题目'],
    ['Previous: The older one', true, ': The older one'],
    ['Next Steps for Farmers', false, ' Steps for Farmers'],
    ['Next the end comes', false, ' the end comes'],
  ])('%s', (text, closed, rest) => {
    const label = readLabel(text);
    expect(label).toMatchObject({ whole: false, closed });
    expect(text.slice(label?.end)).toBe(rest);
  });
});

test.each(['Older posts', 'Newer entries', 'Entradas más antiguas', 'مطلب قدیمی‌تر', 'по-стари публикации'])(
  '%s speaks of age',
  text => {
    expect(readLabel(text)).toMatchObject({ age: true, whole: true });
  },
);

test.each(['Back', 'Continue', 'weiter', 'Назад', '戻る'])('%s is weak', text => {
  expect(readLabel(text)).toMatchObject({ weak: true });
});

test.each(['Read next', 'Up Next', 'Previous / Next', 'The page', 'Articles', '2', '', '»', 'Nextcloud'])(
  '%s is no label',
  text => {
    expect(readLabel(text)).toBeNull();
  },
);

test('the end of a label lies within the text, whatever the text', () => {
  const texts = fc.array(fc.constantFrom('next', 'Previous', ' ', ': ', '前の', '다음', 'é', 'İ', '2', '»', 'page'));
  fc.assert(
    fc.property(texts, parts => {
      const text = parts.join('');
      const label = readLabel(text);
      if (label) expect(label.end).toBeLessThanOrEqual(text.length);
      if (label) expect(label.end).toBeGreaterThan(0);
    }),
  );
});
