/** The zeros of the scripts whose sites number their pages in digits of their own, from Arabic-Indic to full-width. */
const zeros = Array.from('٠۰०০੦૦୦௦౦೦൦๐໐༠၀០０', zero => zero.charCodeAt(0));

/** Digits, for the inside of a class of a regular expression. */
export const digit = `0-9${zeros.map(zero => String.fromCharCode(zero, 45, zero + 9)).join('')}`;

/** The number that a text is, in whichever digits; in other digits than 0–9 up to 999: four of them are a year. */
export function numberIn(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (text === '' || text.length > 3) return null;
  const digits = Array.from(text, digit => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find(one => code >= one && code < one + 10);
    return zero === undefined ? '' : code - zero;
  });
  return digits.includes('') ? null : Number(digits.join(''));
}
