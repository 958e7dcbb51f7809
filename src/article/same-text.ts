export function sameText(a: string, b: string): boolean {
  return letters(a) !== '' && letters(a) === letters(b);
}

/** A text by its letters and digits alone, whatever stands between them and however they are written. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
