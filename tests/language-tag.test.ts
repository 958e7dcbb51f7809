import { expect, it } from 'vitest';
import { isRightToLeft, primaryLanguage } from '../src/language-tag';

it.each([
  ['pt-BR', 'pt'],
  ['EN_gb', 'en'],
  ['zh-Hant-TW', 'zh'],
  ['', ''],
])('reads %j as %j', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});

it('knows which languages are written from right to left', () => {
  expect(['ar-EG', 'he', 'fa_IR', 'ckb'].map(isRightToLeft)).toEqual([true, true, true, true]);
  expect(['arn', 'en', ''].map(isRightToLeft)).toEqual([false, false, false]);
});
