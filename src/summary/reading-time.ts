/** Minutes that an adult needs to read so many words silently (Brysbaert 2019: 238 words a minute in English). */
export function readingMinutes(words: number, language: string): number {
  return words / (unspaced.test(language) ? unspacedSpeed : 238);
}

const unspaced = /^(?:zh|ja|th)\b/;
/** Word-like segments of about two characters at the 260 (zh) to 360 (ja) characters a minute of the IReST study. */
const unspacedSpeed = 158;
