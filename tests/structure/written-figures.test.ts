import { describe, expect, it } from 'vitest';
import { withFigures } from '../bench/written-figures';

const page =
  'Speed:\n\n<!-- figures: speed -->\n\nold\n\n<!-- end -->\n\nSize:\n\n<!-- figures: size -->\n\n9 KB\n\n<!-- end -->\n';

describe('withFigures', () => {
  it('replaces the figures of one benchmark and leaves the rest', () => {
    expect(withFigures(page, 'speed', '| 3 ms |\n')).toBe(page.replace('old', '| 3 ms |'));
  });

  it('says where the page has no place for them', () => {
    expect(() => withFigures(page, 'links', '')).toThrow('<!-- figures: links -->');
  });
});
