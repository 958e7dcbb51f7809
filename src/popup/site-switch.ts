import { text } from '../browser/text';
import { element } from '../element';
import { patternsFor, siteOf } from '../match-pattern';
import type { Actions } from './actions';
import type { Part } from './part';

/** Whether this site's pages offer the summary themselves. */
export function siteSwitch({ showOnSite }: Pick<Actions, 'showOnSite'>): Part {
  const input = element('input', { type: 'checkbox', name: 'site' });
  input.onchange = () => {
    showOnSite(input.checked);
  };
  const label = element('label', { className: 'switch' }, input, element('span', {}, text('showOnSite')));
  return {
    element: label,
    update: ({ reading, allowedSites }) => {
      const url = reading?.url ?? '';
      label.hidden = allowedSites === null || siteOf(url) === null;
      label.title = label.hidden ? '' : text('showOnSiteHint', { site: new URL(url).hostname });
      input.checked = patternsFor(url, allowedSites ?? []).length > 0;
    },
  };
}
