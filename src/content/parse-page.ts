// Browsers look for a declaration as far.
const prescanned = 1024;
const byteOrderMarks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** An inert document of a page's bytes: no script of it runs, nothing of it loads. */
export function parsePage(bytes: Uint8Array, contentType: string, siteCharset: string): Document {
  const text = textOf(bytes, contentType, siteCharset);
  const isXml = /xhtml/i.test(contentType);
  const parsed = new DOMParser().parseFromString(text, isXml ? 'application/xhtml+xml' : 'text/html');
  const isBroken = isXml && parsed.querySelector('parsererror') !== null;
  const document = isBroken ? new DOMParser().parseFromString(text, 'text/html') : parsed;
  unfoldShadowRoots(document);
  // In a page that runs scripts it holds no elements.
  for (const element of document.querySelectorAll('noscript')) element.replaceChildren();
  return document;
}

/** Nothing makes shadow roots of them here; what they hold is read where the page would show it. */
function unfoldShadowRoots(document: Document): void {
  const next = () => document.querySelector<HTMLTemplateElement>('template[shadowrootmode="open" i]');
  for (let template = next(); template; template = next()) template.replaceWith(template.content);
}

/** In the charset that the bytes, the server or the page states, as browsers rank them; else UTF-8, or the site's. */
export function textOf(bytes: Uint8Array, contentType: string, siteCharset: string): string {
  const stated = markedCharset(bytes) ?? charsetIn(contentType) ?? declaredCharset(bytes);
  if (stated !== null) return new TextDecoder(stated).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: pages that state no charset are old, and their site's others are as old.
    return new TextDecoder(known(siteCharset) ?? 'windows-1252').decode(bytes);
  }
}

function markedCharset(bytes: Uint8Array): string | null {
  return byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

function charsetIn(contentType: string): string | null {
  return known(/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1] ?? '');
}

const charsetAttribute = /\bcharset\s*=\s*["']?([\w.:-]+)/i;
const encodingAttribute = /\bencoding\s*=\s*["']([\w.:-]+)/i;

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned)).replace(/<!--.*?(?:-->|$)/gs, '');
  const tags = head.match(/<(?:meta|\?xml)\b[^<>]{0,300}/gi) ?? [];
  const attributeOf = (tag: string) => (tag.startsWith('<?') ? encodingAttribute : charsetAttribute).exec(tag)?.[1];
  const charset = known(tags.map(attributeOf).find(Boolean) ?? '');
  // Who reads this word as it stands does not read UTF-16.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

/** The encoding's own name; null where no browser knows it. */
function known(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // A page's own spelling, as good as none.
    return null;
  }
}
