import { countedTime, day } from '../browser/quantities';
import { text } from '../browser/text';
import { readingMinutes } from '../summary/reading-time';
import { shownSentences } from '../summary/shown-sentences';
import { countWords } from '../summary/words';
import type { State } from './state';

/** When the article appeared and was last changed, as far as the page says so. */
export function datesOf({ reading, options }: State): string[] {
  if (!options.date) return [];
  const published = day(reading?.published);
  const updated = day(reading?.updated);
  return [
    ...(published ? [published] : []),
    ...(updated && updated !== published ? [text('updated', { date: updated })] : []),
  ];
}

/** How long article and summary take to read, and what the summary saves: honestly, where that is little. */
export function timesOf({ reading, summary, options }: State): string[] {
  if (!reading || !summary || !options.readingTime) return [];
  const { language } = reading;
  const whole = readingMinutes(summary.words, language);
  const words = shownSentences(summary, options).reduce((sum, { text: sentence }) => sum + countWords(sentence), 0);
  const short = readingMinutes(words, language);
  // Rounded down: a promise of minutes is kept.
  const saved = Math.floor(whole - short);
  return [
    text('readingTime', { count: Math.max(1, Math.round(whole)) }),
    text('summaryTime', { time: countedTime(short) }),
    saved > 0 ? text('minutesSaved', { count: saved }) : text('savesLittle'),
  ];
}
