import { text } from '../browser/text';
import { element } from '../element';
import { readingMinutes } from '../summary/reading-time';
import { countWords } from '../summary/words';
import { shownSentences } from './key-sentences';
import type { State } from './state';

/** Site, headline, and what the summary saves. */
export function headerOf(state: State): Node[] {
  const { reading } = state;
  if (!reading) return [];
  const site = reading.siteName ?? new URL(reading.url).hostname.replace(/^www\./, '');
  const headline = element('h1', { lang: reading.language, dir: 'auto' }, reading.title || site);
  return [element('p', { className: 'site', dir: 'auto' }, site), headline, ...timesOf(state)];
}

function timesOf(state: State): Node[] {
  const { reading, summary } = state;
  if (!reading || !summary) return [];
  const whole = readingMinutes(summary.words, reading.language);
  const shown = shownSentences(state).reduce((sum, { text: sentence }) => sum + countWords(sentence), 0);
  // Rounded down: a promise of minutes is kept.
  const saved = Math.floor(whole - readingMinutes(shown, reading.language));
  const parts = [
    text('readingTime', { count: Math.max(1, Math.round(whole)) }),
    saved > 0 ? text('minutesSaved', { count: saved }) : text('savesLittle'),
  ];
  return [element('p', { className: 'times' }, parts.join(' · '))];
}
