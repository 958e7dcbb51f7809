/** Browsers without the navigation API tell nobody when a page changes its address: Firefox before 147. */
const lookEvery = 500;

/** Calls back when the page shows another address without a load, until the signal. Its own anchors are no others. */
export function whenAddressChanges(changed: () => void, signal: AbortSignal): void {
  const before = address();
  const look = () => {
    if (address() !== before) changed();
  };
  for (const type of ['popstate', 'hashchange']) addEventListener(type, look, { signal });
  const { navigation } = window as Partial<Window>;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const looking = setInterval(look, lookEvery);
  signal.addEventListener('abort', () => {
    clearInterval(looking);
  });
}

/** With what follows the hash where a page names its views there. */
function address(): string {
  const { href, hash } = location;
  return /^#!?\//.test(hash) ? href : href.slice(0, href.length - hash.length);
}
