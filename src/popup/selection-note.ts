import { text } from '../browser/text';
import { element } from '../element';
import type { Actions } from './actions';
import { button } from './button';
import type { State } from './state';

/** Says that only what is selected was summarized, with the way to the rest. */
export function selectionNote({ reading }: State, { summarizeWhole }: Pick<Actions, 'summarizeWhole'>): Node[] {
  if (!reading?.selection) return [];
  const whole = button('whole', text('wholePage'), summarizeWhole);
  return [element('p', { className: 'selection' }, element('span', {}, text('selectionSummary')), whole)];
}
