const firstLetter = /[\p{L}\p{N}]/u;

export function sameText(a: string, b: string): boolean {
  const first = firstLetter.exec(a)?.[0].toLowerCase();
  // Most texts differ in it, and need not be read any further.
  return first !== undefined && first === firstLetter.exec(b)?.[0].toLowerCase() && letters(a) === letters(b);
}

/** A text by its letters and digits alone, whatever stands between them and however they are written. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
