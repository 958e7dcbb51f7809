/**
 * Does it close a quotation that it does not open? Swedish opens with the same mark, so that only an odd one tells. A
 * straight mark is known by the space beside it: …for your guests," says Bryan Do.
 */
export function closesQuotation(text: string): boolean {
  if (/^[^“„«"]*[\p{L}.,!?…]"[\s,;:]/u.test(text) && (text.match(/"/g)?.length ?? 0) % 2 === 1) return true;
  return /^[^“„«]*”/u.test(text) && (text.match(/[“”]/gu)?.length ?? 0) % 2 === 1;
}

/**
 * Is a quotation open at the end of `text`, where one was (or was not) at its beginning? Straight marks change sides;
 * German ones, whose end looks like an English beginning, are left alone.
 */
export function isQuotationOpen(text: string, wasOpen: boolean): boolean {
  let open = wasOpen || closesQuotation(text);
  if (text.includes('„')) return false;
  for (const [mark] of text.matchAll(/["“”«»]/gu)) open = mark === '"' ? !open : mark === '“' || mark === '«';
  return open;
}
