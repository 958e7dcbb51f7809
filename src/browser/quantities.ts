import { primaryLanguage } from '../language-tag';
import { textLanguage } from './text';

/** The day of an ISO 8601 date or time as the interface writes it; null where it is none. */
export function day(iso: string | null | undefined): string | null {
  const time = new Date(iso ?? '');
  if (!iso || Number.isNaN(time.getTime())) return null;
  // A date without a time is read as midnight in Greenwich, which is the day before in half of the world.
  const timeZone = /T|\d:\d/.test(iso) ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', ...timeZone }).format(time);
}

/** A time of reading, in steps of ten seconds below a minute, in minutes above. */
export function countedTime(minutes: number): string {
  const seconds = Math.max(10, Math.round((minutes * 60) / 10) * 10);
  const [value, unit] = seconds < 60 ? [seconds, 'second'] : [Math.round(minutes), 'minute'];
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/** A share of 0 to 1 in per cent, in steps of five: pages state their lengths roughly. */
export function percent(share: number): string {
  const rounded = Math.round(share * 20) / 20;
  return new Intl.NumberFormat(locale(), { style: 'percent' }).format(rounded);
}

/** The interface's language as this reader writes it: in Britain, English puts the day first. */
function locale(): string {
  const language = textLanguage();
  return navigator.languages.find(tag => primaryLanguage(tag) === primaryLanguage(language)) ?? language;
}
