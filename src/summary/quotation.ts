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
