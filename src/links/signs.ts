import { digit } from './digits';

/**
 * What parts the words above ASCII: punctuation, symbols, arrows, halves of emoji, private use (fonts of icons), as
 * ranges of UTF-16 codes. The exact classes of Unicode (`\p{L}`) cost a browser up to a millisecond each when it first
 * compiles them, more than all the rest of a short page. What these leave out (scripts beyond the first plane) or add
 * (combining marks) makes no difference to a label.
 */
const between =
  String.raw`\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u037e\u0387\u055a-\u055f\u0589` +
  String.raw`\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0964` +
  String.raw`\u0965\u0970\u0e3f\u0e4f\u0e5a\u0e5b\u17d4-\u17da\u2000-\u2bff\u2e00-\u2e7f\u2ff0-\u3004\u3008-` +
  String.raw`\u3020\u3030\u303d\u30a0\u30fb\u3200-\u33ff\ud800-\uf8ff\ufd3e\ufd3f\ufe00-\ufe6f\ufeff-\uff0f` +
  String.raw`\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff`;

/** Letters with their marks, as what is left: for a class that begins with ^. */
const noLetter = `\\x00-@[-\`{-\\x7f${between}${digit.slice(3)}`;

export const hasLetter = new RegExp(`[^${noLetter}]`);
/** What is not a letter at either end. */
export const outsideLetters = new RegExp(`^[${noLetter}]+|(?<![${noLetter}])[${noLetter}]+$`, 'g');
export const hasDigit = new RegExp(`[${digit}]`);
/** Two letters, a letter and a number, or one sign of a script whose words may be one. */
export function hasWord(text: string): boolean {
  return twoLetters.test(text) || (hasLetter.test(text) && hasDigit.test(text));
}
const twoLetters = new RegExp(`[^${noLetter}]{2}|[\u3400-\u9fff\uac00-\ud7a3]`);
/** A run of letters and digits. */
export const word = `[^\\x00-/:-@[-\`{-\\x7f${between}]+`;
export const ofDigits = new RegExp(`^[${digit}]+`);
/** Written without spaces between words. */
export const unspaced =
  /[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;
