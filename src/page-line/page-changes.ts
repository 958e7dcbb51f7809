/** Calls when what the page looks like may have changed: loaded, resized, light or dark. */
export function whenPageLooksDifferent(signal: AbortSignal, call: () => void): void {
  addEventListener('load', call, { signal });
  addEventListener('resize', call, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', call, { signal });
  // Where pages note a choice of theirs between light and dark.
  const observer = new MutationObserver(call);
  for (const root of [document.documentElement, document.body]) observer.observe(root, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

/** Calls once when the page throws an element out. */
export function onceRemoved(element: Element, signal: AbortSignal, call: () => void): void {
  let wasThere = element.isConnected;
  const observer = new MutationObserver(() => {
    if (element.isConnected) wasThere = true;
    if (element.isConnected || !wasThere) return;
    observer.disconnect();
    call();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
