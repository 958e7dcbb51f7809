import { SHOW_ELEMENT_AND_TEXT } from '../article/page-elements';
import { isShown } from '../article/visibility';
import { overlap, type Box } from './free-spot';

const replaced = 'img,svg,video,iframe,canvas,embed,object,input,button,select,textarea,hr';

/** What the page shows in an area: lines of text, pictures, controls, and boxes with a paint or border of their own. */
export function paintedBoxes(document: Document, area: Box): Box[] {
  const boxes: Box[] = [];
  const note = (box: Box) => {
    if (overlap(box, area)) boxes.push(box);
  };
  const walker = document.createTreeWalker(document.body, SHOW_ELEMENT_AND_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      const box = node.getBoundingClientRect();
      if (overlap(box, area) && isShown(node) && (node.matches(replaced) || isPaintedWithin(node, box, area)))
        note(box);
    } else if (node.nodeValue?.trim()) {
      range.selectNodeContents(node);
      // Where it stands is known at once; whether it is shown takes the styles of all around it.
      if (!overlap(range.getBoundingClientRect(), area) || !node.parentElement || !isShown(node.parentElement))
        continue;
      for (const line of range.getClientRects()) note(line);
    }
  }
  return boxes;
}

/** A box that reaches beyond the area on all sides is what it stands on. */
function isPaintedWithin(element: Element, box: Box, area: Box): boolean {
  const isGround = box.left <= area.left && box.right >= area.right && box.top <= area.top && box.bottom >= area.bottom;
  if (isGround) return false;
  const { backgroundColor, backgroundImage, borderTopWidth, borderBottomWidth, boxShadow } = getComputedStyle(element);
  const generated = ['::before', '::after'].some(
    name => !/^(?:none|normal|"")$/.test(getComputedStyle(element, name).content),
  );
  const isPlain =
    /^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor) && backgroundImage === 'none' && boxShadow === 'none';
  return generated || !isPlain || borderTopWidth !== '0px' || borderBottomWidth !== '0px';
}
