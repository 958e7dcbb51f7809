import type { Picture } from './linked-pages';

/** Letters of a page: painted in one of the ranges, painted beside them, and in one of them but not painted. */
export type PaintedLetters = { inside: number; outside: number; missed: number };

/** Runs in a page whose text fragments are painted in pure magenta; letters outside the picture are passed over. */
export async function paintedLetters(ranges: readonly Range[], picture: Picture): Promise<PaintedLetters> {
  const isPainted = await painted(picture);
  const count = { inside: 0, outside: 0, missed: 0 };
  const boxes = ranges.flatMap(range => [...range.getClientRects()]);
  const isUnderOrOver = (x: number, y: number) =>
    boxes.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
  const part = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = ranges.filter(range => range.intersectsNode(node as Text));
    part.selectNodeContents(node);
    if (own.length === 0 && ![...part.getClientRects()].some(line => isCrossed(line, isPainted))) continue;
    const { data } = node as Text;
    for (let at = 0; at < data.length; at++) {
      if (/\s/.test(data.charAt(at))) continue;
      part.setStart(node, at);
      part.setEnd(node, at + 1);
      const box = part.getBoundingClientRect();
      const { left, top, right, bottom } = box;
      if (right - left < 1 || bottom - top < 1) continue;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (!picture.isWhole && (x < 0 || x > innerWidth || y < 0 || y > innerHeight)) continue;
      const middle = isPainted(x, y);
      const isInside = own.some(range => range.isPointInRange(node, at) && range.isPointInRange(node, at + 1));
      if (!isInside && middle && !isUnderOrOver(x, y)) count.outside += 1;
      else if (isInside && (middle || edges(box).some(point => isPainted(...point)))) {
        count.inside += 1;
      } else if (isInside) count.missed += 1;
    }
  }
  return count;
}

/** Firefox paints nothing on the boxes that stand for letters of no font here, but around them. */
function edges({ left, right, top, bottom }: DOMRect): [number, number][] {
  const middle = (top + bottom) / 2;
  return [
    [left + (right - left) / 4, middle],
    [right - (right - left) / 4, middle],
    [left + 0.5, top + 1],
    [left + 0.5, bottom - 2],
  ];
}

type IsPainted = (x: number, y: number) => boolean;

function isCrossed({ left, right, top, bottom }: DOMRect, isPainted: IsPainted): boolean {
  for (let x = left + 1; x < right; x += 2) if (isPainted(x, (top + bottom) / 2)) return true;
  return false;
}

async function painted({ png, isWhole, scale }: Picture): Promise<IsPainted> {
  const bytes = Uint8Array.from(atob(png), character => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const pixels = context?.getImageData(0, 0, image.width, image.height);
  return (x, y) => {
    const [left, top] = isWhole ? [x + scrollX, y + scrollY] : [x, y];
    const [column, row] = [Math.floor(left * scale), Math.floor(top * scale)];
    if (!pixels || column < 0 || row < 0 || column >= pixels.width || row >= pixels.height) return false;
    const at = (row * pixels.width + column) * 4;
    return pixels.data[at] === 255 && pixels.data[at + 1] === 0 && pixels.data[at + 2] === 255;
  };
}
