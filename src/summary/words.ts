/** The words of a text in lower case: letters and digits; scripts without spaces by the segmenter of the language. */
export function wordsOf(text: string, language: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language || undefined, { granularity: 'word' }).segment(
    text,
  )) {
    if (isWordLike) words.push(segment.toLowerCase());
  }
  return words;
}
