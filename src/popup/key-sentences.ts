import { text } from '../browser/text';
import { element } from '../element';
import type { KeySentence } from '../reading';
import { cutToLength } from '../summary/cut';
import type { State } from './state';

/** The summary in the chosen length and format, in the article's own language and direction. */
export function summaryOf(state: State): Node[] {
  const { reading, options } = state;
  if (!reading) return [];
  const language = { lang: reading.language, dir: reading.direction };
  const sentences = shownSentences(state);
  const notes = reading.verdict === 'teaser' ? [element('p', { className: 'note' }, text('teaserNote'))] : [];
  if (options.format === 'paragraph') {
    const paragraph = sentences.map(sentence => sentence.text).join(' ');
    return [element('p', { className: 'paragraph', ...language }, paragraph), ...notes];
  }
  const points = sentences.map(sentence => element('li', {}, sentence.text));
  return [element('ul', { className: 'points', ...language }, ...points), ...notes];
}

export function shownSentences({ summary, options }: State): KeySentence[] {
  return summary ? cutToLength(summary, options.length) : [];
}
