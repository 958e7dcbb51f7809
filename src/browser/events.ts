type BrowserEvent<Listener> = {
  addListener: (listener: Listener) => void;
  removeListener: (listener: Listener) => void;
};

/** Listens to one of the browser's events, until the signal where there is one. */
export function listen<Listener>(event: BrowserEvent<Listener>, listener: Listener, signal?: AbortSignal): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => {
    event.removeListener(listener);
  });
}
