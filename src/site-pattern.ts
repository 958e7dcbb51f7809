/** The match pattern of a page's site: scheme and host. Without the port, which Firefox allows in no pattern. */
export function sitePattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
