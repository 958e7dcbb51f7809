/** The address of a link that may leave the page: http or https, no credentials, not the page itself; else null. */
export function linkAddress(href: string, page: string): string | null {
  if (!URL.canParse(href, page)) return null;
  const url = new URL(href, page);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return withoutFragment(url.href) === withoutFragment(page) ? null : url.href;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
