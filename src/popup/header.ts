import { text } from '../browser/text';
import { element } from '../element';
import type { State } from './state';
import { datesOf, timesOf } from './times';

/** Site and date, headline, and what the summary saves; on the way to a neighbour, where that leads. */
export function headerOf(state: State): Node[] {
  const { reading, going } = state;
  const url = reading?.url ?? going?.url;
  if (url === undefined) return [element('h1', { className: 'unseen' }, text('appName'))];
  const site = reading?.siteName ?? new URL(url).hostname.replace(/^www\./, '');
  const title = (reading ?? going)?.title;
  const parts = [...datesOf(state), ...timesOf(state)];
  const lang = reading?.language ?? '';
  return [
    element('p', { className: 'site', title: site }, element('bdi', {}, site)),
    element('h1', { lang, dir: 'auto' }, title === undefined || title === '' ? site : title),
    ...(parts.length > 0 ? [element('p', { className: 'times' }, parts.join(text('separator')))] : []),
  ];
}
