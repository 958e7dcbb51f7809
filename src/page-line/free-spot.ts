export type Box = { left: number; top: number; right: number; bottom: number };

const step = 2;
const margin = 4;

/**
 * Where in an area a box of some size covers nothing: as high as possible, there at the start of the lines before their
 * end. Null where there is no room.
 */
export function freeSpot(
  area: Box,
  size: { width: number; height: number },
  obstacles: readonly Box[],
  direction: 'ltr' | 'rtl',
): { left: number; top: number } | null {
  const [left, right] = [area.left, area.right - size.width];
  if (right < left) return null;
  for (let top = area.top; top + size.height <= area.bottom; top += step) {
    for (const at of direction === 'rtl' ? [right, left] : [left, right]) {
      const own = {
        left: at - margin,
        top: top - margin,
        right: at + size.width + margin,
        bottom: top + size.height + margin,
      };
      if (!obstacles.some(obstacle => overlap(own, obstacle))) return { left: at, top };
    }
  }
  return null;
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
