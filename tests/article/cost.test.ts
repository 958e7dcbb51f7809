import { describe, expect, it } from 'vitest';
import { predictedCost } from '../../src/article/cost';
import { page, paragraphs } from './page';

const cost = (html: string) => predictedCost(page(`<body>${html}</body>`));

describe('the predicted cost', () => {
  it('of an ordinary article is far below what would be too much', () => {
    expect(cost(paragraphs(100))).toBeLessThan(20);
  });

  it('grows with the elements', () => {
    expect(cost(paragraphs(5) + '<i></i>'.repeat(4000))).toBeGreaterThan(100);
  });

  it('grows with the depth at which the text stands', () => {
    const deep = (levels: number) => cost(`${'<div>'.repeat(levels)}${paragraphs(50)}${'</div>'.repeat(levels)}`);
    expect(deep(100)).toBeGreaterThan(5 * deep(5));
  });

  it('is four times as much without paragraphs, for which Readability tries again', () => {
    const spans = '<span>word</span>'.repeat(500);
    expect(cost(spans)).toBeGreaterThan(3 * cost(paragraphs(6) + spans));
  });

  it('is not searched for further than the most that it may be', () => {
    const html = paragraphs(5) + '<i>word</i>'.repeat(4000);
    const most = (milliseconds: number) => predictedCost(page(`<body>${html}</body>`), milliseconds);
    expect(most(200)).toBe(cost(html));
    expect(most(20)).toBeGreaterThan(20);
    expect(most(20)).toBeLessThan(cost(html));
  });

  it('of nothing is almost nothing', () => {
    expect(cost('')).toBeLessThan(1);
  });
});
