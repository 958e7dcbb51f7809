import type { Options } from '../options';
import { shownSentences, spaceBetween } from '../summary/shown-sentences';
import { markdownOf } from './markdown';
import type { State } from './state';

/** What is shown, with its headline and the article's address. */
export function copyTextOf({ reading, summary, options }: State, as: Options['copyAs']): string {
  if (!reading || !summary) return '';
  const { title, url, language } = reading;
  const sentences = shownSentences(summary, options).map(({ text }) => text);
  const joint = options.format === 'points' ? undefined : spaceBetween(language);
  if (as === 'markdown') return markdownOf(title, url, sentences, joint);
  const body = joint === undefined ? sentences.map(one => `• ${one}`).join('\n') : sentences.join(joint);
  return [title, body, url].filter(Boolean).join('\n\n');
}
