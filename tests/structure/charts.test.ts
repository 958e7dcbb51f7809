import { describe, expect, it } from 'vitest';
import { chart } from '../bench/chart';
import { chartsOf } from '../bench/charts';
import { tableOf } from '../bench/figures';
import { projectFile } from './source-files';

const axis = { title: 'n', ticks: [1, 10, 100], log: true };

describe('a chart', () => {
  it('places figures by their logarithm', () => {
    const drawn = chart('Cost', axis, axis, [{ name: 'one', points: [[10, 100]] }]);
    expect(drawn).toContain('<circle cx="317.0" cy="24.0"');
  });

  it('marks the place of what has no height', () => {
    const marks = {
      title: 'unknown:',
      places: [
        { name: 'two', x: 100 },
        { name: 'one', x: 10 },
      ],
    };
    const drawn = chart('Cost', axis, axis, [], marks);
    expect(drawn).toMatch(/<line x1="317.0" x2="317.0"[^>]*dasharray[^>]*><text [^>]*>one<[^]*>two<[^]*>unknown:</);
  });

  it('writes names as text', () => {
    expect(chart('a < b', axis, axis, [{ name: '<b>&', points: [[1, 1]] }])).toContain('&lt;b>&amp;');
  });
});

describe('a table of figures', () => {
  const page = 'x\n<!-- figures: size -->\n\n| a | b |\n|---|--:|\n| one | 2 |\n\n_today_\n\n<!-- end -->\n| c |\n';

  it('is the first of its benchmark', () => {
    expect(tableOf(page, 'size')).toEqual([
      ['a', 'b'],
      ['one', '2'],
    ]);
    expect(tableOf(page, 'speed')).toEqual([]);
  });
});

it.each(Object.entries(chartsOf(projectFile('docs/benchmarks.md'))))(
  '%s shows the figures of the page',
  (file, drawn) => {
    expect(projectFile(`docs/charts/${file}`)).toBe(drawn);
  },
);
