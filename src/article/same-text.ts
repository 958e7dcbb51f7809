export function sameText(a: string, b: string): boolean {
  return letters(a) !== '' && letters(a) === letters(b);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
