/** The address of a link that may leave the page: http or https, no credentials, not the page itself; else null. */
export function linkAddress(href: string, base: string, page: string): string | null {
  if (/^\s*(?:#|$)/.test(href) || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return plainAddress(url.href) === plainAddress(page) ? null : url.href;
}

export function isSamePage(href: string, base: string, page: string): boolean {
  return href !== '' && URL.canParse(href, base) && plainAddress(new URL(href, base).href) === plainAddress(page);
}

const campaign = /([?&])(?:utm_\w+|fbclid|gclid|mc_[ce]id)=[^&]*/g;

/** The same for every way to write one page's address: fragment, campaign, final slash, scheme, "www." do not count. */
export function plainAddress(address: string): string {
  return address
    .replace(/#.*$/s, '')
    .replace(campaign, '$1')
    .replace(/(?<![?&])[?&]+$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}

export function bareHost(url: URL): string {
  return url.host.replace(/^www\./, '');
}
