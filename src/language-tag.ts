/** The language of a BCP 47 tag, or of one that a system writes with `_`, without its script and region: `pt` of `pt-BR`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

const rightToLeft = new Set('ar fa he iw ur yi ps ckb sd ug'.split(' '));

export function isRightToLeft(tag: string): boolean {
  return rightToLeft.has(primaryLanguage(tag));
}
