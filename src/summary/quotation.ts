/** Does it close a quotation that it does not open? Swedish opens with the same mark, so that only an odd one tells. */
export function closesQuotation(text: string): boolean {
  return /^[^“„«]*”/u.test(text) && (text.match(/[“”]/gu)?.length ?? 0) % 2 === 1;
}

/**
 * Is a quotation open at the end of `text`, where one was (or was not) at its beginning? Straight marks change sides;
 * German ones, whose end looks like an English beginning, are left alone.
 */
export function isQuotationOpen(text: string, wasOpen: boolean): boolean {
  let open = wasOpen;
  if (text.includes('„')) return false;
  for (const [mark] of text.matchAll(/["“”«»]/gu)) open = mark === '"' ? !open : mark === '“' || mark === '«';
  return open;
}
