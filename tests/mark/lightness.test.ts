import { expect, it } from 'vitest';
import { isLight } from '../../src/mark/lightness';

it.each([
  ['rgb(0, 0, 0)', false],
  ['rgb(255, 255, 255)', true],
  ['rgba(29, 27, 32, 0.87)', false],
  ['rgb(236, 233, 241)', true],
  ['rgb(0, 0, 238)', false],
  ['color(srgb 0.9 0.9 0.92)', true],
  ['color(display-p3 0.1 0.1 0.1 / 0.5)', false],
  ['oklch(0.93 0.01 260)', true],
  ['oklab(0.3 0.001 -1e-3)', false],
  ['lab(95 0 0)', true],
  ['lch(20 3 1)', false],
])('%s is light: %s', (colour, expected) => {
  expect(isLight(colour)).toBe(expected);
});
