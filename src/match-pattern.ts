/**
 * The match pattern of the site of an address, as `permissions` and `scripting` know it: one scheme, one host, all of
 * its paths. Null where no permission can be asked for. Ports have no place in the patterns of Firefox.
 */
export function siteOf(url: string): string | null {
  const { protocol, hostname } = parsed(url) ?? {};
  return /^https?:$/.test(protocol ?? '') && hostname ? `${protocol}//${hostname}/*` : null;
}

/** Those patterns that hold for an address. A reader may have allowed more in the browser's settings than we ask for. */
export function patternsFor(url: string, patterns: readonly string[]): string[] {
  const address = parsed(url);
  if (!address) return [];
  const { protocol, hostname } = address;
  return patterns.filter(pattern => {
    const parts = partsOf(pattern);
    return parts !== null && coversScheme(parts.scheme, protocol.slice(0, -1)) && coversHost(parts.host, hostname);
  });
}

/** What a reader calls the site of a pattern: its host, with the scheme where that is not the usual one; null for all. */
export function siteName(pattern: string): string | null {
  const { scheme, host } = partsOf(pattern) ?? { scheme: '*', host: '*' };
  if (host === '*') return null;
  return scheme === 'http' ? `http://${host}` : host;
}

/** Not by `URL.canParse`, which in Node 20 denies "https://zürich.example/" once it was called some thousand times. */
function parsed(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function partsOf(pattern: string): { scheme: string; host: string } | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return scheme !== undefined && host !== undefined ? { scheme, host } : null;
}

function coversScheme(pattern: string, scheme: string): boolean {
  return pattern === scheme || (pattern === '*' && /^https?$/.test(scheme));
}

function coversHost(pattern: string, host: string): boolean {
  if (pattern === '*' || pattern === host) return true;
  if (!pattern.startsWith('*.')) return false;
  const domain = pattern.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}
