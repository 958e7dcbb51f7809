import { isUnseen, onceOutOfSight } from './first-paint';
import { floatAt } from './float';
import type { FoldedLine } from './folded-line';
import { whenTakenOver } from './hydration';
import { onceRemoved, whenPageLooksDifferent } from './page-changes';
import { align, standAt, type Place } from './stand';

/**
 * Shows a line so that nothing moves which a reader has seen: in the page's flow before the first paint or out of sight,
 * else over free room, else as soon as its place is out of sight. A page that throws it out gets it once more.
 */
export function putInPlace(line: FoldedLine, place: Place, mayReturn: () => boolean, signal: AbortSignal): void {
  const { host } = line;
  const { beside } = place;
  const mayFloat = beside !== place.text;
  let spot: Element | null = null;
  const stand = () => {
    if (spot && host.element.isConnected) align(host, spot, place);
    else spot = standAt(host, place);
    line.land();
  };
  const settle = () => {
    if (!spot || !host.element.isConnected) return;
    if (!line.isFloating) align(host, spot, place);
    else if (!floatAt(host, beside)) onceOutOfSight(spot, signal, stand);
  };
  const show = () => {
    if (isUnseen(beside)) stand();
    else if (mayFloat) {
      stand();
      line.float(stand);
      settle();
    } else onceOutOfSight(beside, signal, stand);
  };
  whenTakenOver(document, signal, () => {
    show();
    onceRemoved(host.element, signal, () => {
      if (mayReturn()) show();
    });
  });
  whenPageLooksDifferent(signal, settle);
}
