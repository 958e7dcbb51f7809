import { freeSpot } from './free-spot';
import type { LineHost } from './host';
import { paintedBoxes } from './painted-boxes';

/** Below the headline the byline follows, and soon the text: so far down the line still belongs to the headline. */
const reach = 90;

/**
 * Lays the line over free room at the headline's end or below it, out of the page's flow, so that nothing moves. False
 * where there is none; then it is shown nowhere.
 */
export function floatAt(host: LineHost, headline: Element): boolean {
  const { element, lay } = host;
  const out = { position: 'absolute', 'inline-size': 'max-content', margin: '0' };
  lay({ ...out, visibility: 'hidden' });
  const at = element.getBoundingClientRect();
  const { left, right, bottom } = headline.getBoundingClientRect();
  const lines = [...headline.getClientRects()];
  const { direction, fontSize } = getComputedStyle(headline);
  const top = Math.max(0, bottom - (lines.length > 0 ? 1.3 * parseFloat(fontSize) : 0));
  const area = { left, right, top, bottom: Math.min(innerHeight, bottom + reach) };
  const spot = freeSpot(area, at, paintedBoxes(document, area), direction === 'rtl' ? 'rtl' : 'ltr');
  if (spot) {
    // From wherever the page would have it: a transform moves nothing else.
    lay({ ...out, transform: `translate(${spot.left - at.left}px, ${spot.top - at.top}px)` });
    if (document.elementFromPoint(spot.left + at.width / 2, spot.top + at.height / 2) === element) return true;
  }
  lay({ display: 'none' });
  return false;
}
