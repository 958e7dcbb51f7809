/** Whether no reader has seen what follows an element: what they have seen must not move. */
export function isUnseen(element: Element): boolean {
  return !isPainted() || element.getBoundingClientRect().bottom >= innerHeight;
}

/**
 * Chromium enters a paint into its list some 100 ms late, but its timeline stands at 0 until the first frame. Firefox's
 * timeline runs before that, and its list is exact.
 */
function isPainted(): boolean {
  if (performance.getEntriesByType('paint').length > 0) return true;
  return PerformanceObserver.supportedEntryTypes.includes('layout-shift') && Number(document.timeline.currentTime) > 0;
}

/** Calls once, as soon as an element is out of sight: above, where browsers hold the view, or below. */
export function onceOutOfSight(element: Element, signal: AbortSignal, call: () => void): void {
  const observer = new IntersectionObserver(() => {
    if (!isOutOfSight(element)) return;
    observer.disconnect();
    call();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

function isOutOfSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= innerHeight || bottom < 0;
}
