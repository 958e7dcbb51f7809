import type { LineHost } from './host';

const clickable = 'a,button,label,summary,select,[role="button"],[role="link"],[contenteditable]';
const narrowest = 160;
/** What page styles for first, last and neighbouring elements are seen to change. */
const looks = ['display', 'marginTop', 'marginBottom', 'paddingTop', 'fontSize', 'color', 'borderTopWidth'] as const;

/** `spots`: after which elements the line may stand, the best first; it belongs to a headline or to the text's end. */
export type Place = { spots: readonly Element[]; beside: Element; text: Element };

/**
 * Puts the line after the first of the spots that has a good place for it, in the page's flow. Null where none has; then
 * nothing has changed.
 */
export function standAt(host: LineHost, place: Place): Element | null {
  return place.spots.find(spot => canStand(spot, place) && stand(host, spot, place)) ?? null;
}

function stand(host: LineHost, spot: Element, place: Place): boolean {
  if (isMinded(host, spot)) return false;
  spot.after(host.element);
  align(host, spot, place);
  const [own, beside] = [host.element.getBoundingClientRect(), place.beside.getBoundingClientRect()];
  // Before its style sheets are there, a page has no boxes to compare.
  if (beside.height === 0) return true;
  if (own.width < Math.min(narrowest, beside.width) || own.top < beside.top) host.element.remove();
  return host.element.isConnected;
}

/** As wide as what it stands with: page styles that centre the children of a column leave ours alone. */
export function align({ element, lay }: LineHost, spot: Element, { beside, text: below }: Place): void {
  const { gridColumnStart, gridColumnEnd } = getComputedStyle(spot);
  const column = { 'grid-column': `${gridColumnStart} / ${gridColumnEnd}` };
  lay(column);
  const model = spot.parentElement?.contains(below) ? below : beside;
  const [own, text] = [element.getBoundingClientRect(), model.getBoundingClientRect()];
  if (text.width < narrowest || own.width === 0) return;
  const [left, right] = [Math.max(0, text.left - own.left), Math.max(0, own.right - text.right)];
  lay({ ...column, 'margin-left': `${left}px`, 'margin-right': `${right}px` });
}

/** Whether what follows an element stands below it: not in a row, a link, or a box that is laid over a picture. */
function canStand(spot: Element, { text }: Place): boolean {
  const parent = spot.parentElement;
  if (!parent || parent.closest(clickable)) return false;
  const { display, flexDirection } = getComputedStyle(parent);
  if (display.includes('flex') ? flexDirection !== 'column' : !/block|flow-root|list-item|grid|cell/.test(display)) {
    return false;
  }
  for (let box: Element | null = spot; box && (box === spot || !box.contains(text)); box = box.parentElement) {
    const { position, backgroundImage, float } = getComputedStyle(box);
    if (/absolute|fixed|sticky/.test(position) || float !== 'none') return false;
    if (box !== spot && backgroundImage !== 'none') return false;
  }
  return true;
}

/** Whether the page's styles tell what stands beside the line from what stood there before: `h1 + p`, `:last-child`. */
function isMinded({ element, lay }: LineHost, spot: Element): boolean {
  const next = spot.nextElementSibling;
  const beside = [spot.parentElement, spot, spot.previousElementSibling, next, next?.nextElementSibling];
  const seen = () =>
    beside.map(one => {
      const style = one && getComputedStyle(one);
      return looks.map(name => style?.[name]).join();
    });
  const before = seen().join();
  lay({ position: 'absolute', visibility: 'hidden' });
  spot.after(element);
  const isSame = seen().join() === before;
  element.remove();
  return !isSame;
}
