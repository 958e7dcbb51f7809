// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countedTime, day } from '../../src/browser/quantities';

describe('day', () => {
  it.each([
    ['2026-10-14', 'Oct 14, 2026'],
    ['2026-10-14T12:00:00Z', 'Oct 14, 2026'],
    ['not a date', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s is %s', (iso, written) => {
    expect(day(iso)).toBe(written);
  });
});

describe('countedTime', () => {
  it.each([
    [0.01, '10 sec'],
    [0.5, '30 sec'],
    [0.95, '1 min'],
    [2.4, '2 min'],
  ])('%d minutes are %s', (minutes, written) => {
    expect(countedTime(minutes)).toBe(written);
  });
});
