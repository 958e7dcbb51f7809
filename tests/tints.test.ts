import { describe, expect, it } from 'vitest';
import { markCss, tintName } from '../src/mark-style';
import { highlights, namesOf } from '../src/palette';
import { schemes, strengthOf, strengths, tintOf } from '../src/tints';
import { contrast } from './contrast';

const papers = { light: '#ffffff', dark: '#1c1b22' };

describe.each(namesOf(highlights))('the tints of %s', highlight => {
  it.each(schemes)('are readable on %s pages, and weaker the less a sentence matters', scheme => {
    const tints = strengths.map(strength => tintOf(highlight, scheme, strength));
    for (const { paper, ink } of tints) expect(contrast(paper, ink)).toBeGreaterThanOrEqual(4.5);
    const fromPage = tints.map(({ paper }) => contrast(paper, papers[scheme]));
    expect(fromPage).toEqual([...fromPage].sort((a, b) => b - a));
    expect(Math.min(...fromPage)).toBeGreaterThan(1.05);
    expect(new Set(tints.map(({ paper }) => paper)).size).toBe(strengths.length);
  });

  it('each have their rule, and one for forced colours', () => {
    for (const scheme of schemes) {
      for (const strength of strengths) {
        const name = `::highlight(${tintName(highlight, scheme, strength)})`;
        const rules = markCss.split('\n').filter(line => line.includes(`${name} {`));
        expect(rules).toHaveLength(2);
        expect(rules[0]).toContain(`background-color: ${tintOf(highlight, scheme, strength).paper};`);
        expect(rules[1]).toMatch(/forced-colors: active.*background-color: Mark; color: MarkText/);
      }
    }
  });
});

it.each([
  [1, [0]],
  [2, [0, 1]],
  [3, [0, 1, 2]],
  [5, [0, 0, 1, 1, 2]],
  [8, [0, 0, 0, 1, 1, 1, 2, 2]],
])('of %i sentences the best ones are tinted most', (count, expected) => {
  expect(Array.from({ length: count }, (_, order) => strengthOf(order, count))).toEqual(expected);
});
