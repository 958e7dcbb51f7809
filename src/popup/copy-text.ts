import type { State } from './state';
import { shownSentences, spaceBetween } from './shown-sentences';

/** What is shown as plain text: headline, sentences, address. */
export function copyTextOf({ reading, summary, options }: State): string {
  if (!reading || !summary) return '';
  const sentences = shownSentences(summary, options).map(({ text }) => text);
  const body =
    options.format === 'points'
      ? sentences.map(sentence => `• ${sentence}`).join('\n')
      : sentences.join(spaceBetween(reading.language));
  return [reading.title, body, reading.url].filter(Boolean).join('\n\n');
}
