import { expect, test } from 'vitest';
import { hasDigit, hasLetter, hasWord, unspaced, word } from '../../src/links/signs';

test.each(['a', 'Ü', 'ё', 'א', 'ة', 'ह', 'ก', 'あ', '一', '글', 'ộ', 'ß'])('%s is a letter', sign => {
  expect(hasLetter.test(sign)).toBe(true);
});

test.each(['1', '٣', '۲', '３', ' ', '.', '»', '→', '、', '：', '・', '،', '।', '🙂', '\ue005', '×', '\u00ad'])(
  '%s is none',
  sign => {
    expect(hasLetter.test(sign)).toBe(false);
  },
);

test('letters agree with Unicode on 97 of 100 signs of the first plane', () => {
  let assigned = 0;
  let differing = 0;
  for (let code = 0; code < 0x10000; code += 1) {
    const sign = String.fromCharCode(code);
    if (/[\p{Cn}\p{Cs}\p{Co}]/u.test(sign)) continue;
    assigned += 1;
    if (hasLetter.test(sign) !== /[\p{L}\p{M}]/u.test(sign)) differing += 1;
  }
  expect(differing).toBeLessThan(assigned * 0.03);
});

test.each(['7', '٣', '۲', '४', '๓', '３'])('%s is a digit', sign => {
  expect(hasDigit.test(sign)).toBe(true);
});

test('words are runs of letters and digits', () => {
  expect('Следующая: глава 12 »'.match(new RegExp(word, 'g'))).toEqual(['Следующая', 'глава', '12']);
});

test.each([
  ['ab', true],
  ['বাতি', true],
  ['4 b', true],
  ['灯', true],
  ['b', false],
  ['12', false],
  ['→', false],
])('"%s" can be a title: %s', (text, can) => {
  expect(hasWord(text)).toBe(can);
});

test('scripts without spaces', () => {
  expect(['次', 'ก', '글', 'ア'].every(sign => unspaced.test(sign))).toBe(true);
  expect(unspaced.test('слово word')).toBe(false);
});
