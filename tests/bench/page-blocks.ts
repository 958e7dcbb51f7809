/** Runs in the page: how long its thread was ever kept from a timer that always comes again. */
export function watchBlocks(): void {
  const world = globalThis as { longestBlock?: number };
  let last = performance.now();
  world.longestBlock = 0;
  setInterval(() => {
    const now = performance.now();
    world.longestBlock = Math.max(world.longestBlock ?? 0, now - last);
    last = now;
  }, 0);
}

/** Runs in the page: in milliseconds, since it was watched. */
export function longestBlock(): number {
  return (globalThis as { longestBlock?: number }).longestBlock ?? NaN;
}
