const marks =
  '#__next,#__nuxt,#___gatsby,[data-reactroot],[data-server-rendered],[data-ssr],[ng-server-context],[ng-version],' +
  'astro-island[ssr],[q\\:container],[data-sveltekit-preload-data],script#__NEXT_DATA__';
const state = /\b(?:__next_f|__remixContext|__reactRouterContext|__NUXT__|__sveltekit_|_\$HY)\b/;

/**
 * Whether scripts of the page are about to take its markup over, element by element. One that they do not expect makes
 * React throw the whole page away and build it anew.
 */
function isTakenOverLater(document: Document): boolean {
  return (
    document.querySelector(marks) !== null ||
    [...document.querySelectorAll('script:not([src])')].some(script => state.test(script.textContent))
  );
}

/** Calls at once, or where scripts take the page over, when they have had the time. */
export function whenTakenOver(document: Document, signal: AbortSignal, call: () => void): void {
  if (isTakenOverLater(document)) whenScriptsHaveRun(document, signal, call);
  else call();
}

/** Calls a second after the page has loaded, in which its scripts may build what it shows. */
export function whenScriptsHaveRun(document: Document, signal: AbortSignal, call: () => void): void {
  const afterwards = () => {
    setTimeout(() => {
      if (!signal.aborted) call();
    }, 1000);
  };
  if (document.readyState === 'complete') afterwards();
  else addEventListener('load', afterwards, { signal, once: true });
}
