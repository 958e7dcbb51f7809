import { primaryLanguage } from '../language-tag';

/**
 * Words per minute, silent reading. English: Brysbaert 2019, "How many words do we read per minute?" (238). Others:
 * Trauzettel-Klosinski & Dietz 2012, "Standardized assessment of reading performance" (IReST), where a word of Chinese
 * or Japanese is what their segmentation counts as one.
 */
const wordsPerMinute: Record<string, number> = {
  ar: 138,
  zh: 158,
  nl: 202,
  en: 238,
  fi: 161,
  fr: 195,
  de: 179,
  he: 187,
  it: 188,
  ja: 193,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  es: 218,
  sv: 199,
  tr: 166,
};

/** The mean of the 17 languages of Trauzettel-Klosinski & Dietz 2012. */
const elsewhere = 184;

/** Minutes to read so many words in a language (BCP 47), as a fraction. */
export function readingMinutes(words: number, language: string): number {
  return words / (wordsPerMinute[primaryLanguage(language)] ?? elsewhere);
}
