import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeSpot, overlap } from '../../src/page-line/free-spot';

const area = { left: 100, top: 100, right: 700, bottom: 220 };
const size = { width: 160, height: 28 };
const box = fc
  .tuple(
    fc.integer({ min: 0, max: 700 }),
    fc.integer({ min: 0, max: 220 }),
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 90 }),
  )
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

it('covers nothing, and stays within its area', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 8 }), fc.constantFrom('ltr', 'rtl'), (obstacles, direction) => {
      const spot = freeSpot(area, size, obstacles, direction);
      if (!spot) return;
      const own = { ...spot, right: spot.left + size.width, bottom: spot.top + size.height };
      expect(obstacles.some(obstacle => overlap(own, obstacle))).toBe(false);
      expect(own.left >= area.left && own.right <= area.right && own.bottom <= area.bottom).toBe(true);
    }),
  );
});

it.each([
  ['the end of a line that is not full', [{ left: 100, top: 100, right: 300, bottom: 140 }], { left: 540, top: 100 }],
  ['below lines that are', [{ left: 100, top: 100, right: 700, bottom: 140 }], { left: 100, top: 144 }],
  ['nowhere among text', [area], null],
])('takes %s', (_, obstacles, spot) => {
  expect(freeSpot(area, size, obstacles, 'ltr')).toEqual(spot);
});
