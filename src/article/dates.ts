const date = new RegExp(
  [
    // 04.11.2026, 4/11/26
    String.raw`\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})`,
    // 2026-11-04, 2026年11月4日
    String.raw`\d{4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,2}`,
    // 4 novembre 2026, 4 de noviembre de 2026
    String.raw`\d{1,2}(?:\.|º|st|nd|rd|th)?(?:\sde)?\s[\p{L}\p{M}]{3,12}\.?,?(?:\sde)?\s\d{4}`,
    // November 4th, 2026
    String.raw`[\p{L}\p{M}]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}`,
  ]
    .map(shape => `(?<!\\d)(?:${shape})(?!\\d)`)
    .join('|'),
  'u',
);

/** Whether a day stands in a text, as people write it, in the digits of any script. */
export function holdsDate(text: string): boolean {
  return date.test(text.replace(/\p{Nd}/gu, '0'));
}
