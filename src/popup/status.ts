import { text, type MessageKey } from '../browser/text';
import { element } from '../element';
import type { Part } from './part';
import type { Status } from './state';

/** Said to screen readers alone: who sees the popup sees it anyway. */
const evident = new Set<MessageKey>(['summaryReady', 'markShown', 'markCleared', 'aheadLoading']);

/** A live region that says each thing once; what is not evident is seen for some seconds, over the result. */
export function statusLine(): Part {
  const line = element('p', { className: 'status', role: 'status' });
  let said: Status | null = null;
  return {
    element: line,
    update: ({ status }) => {
      if (status === said) return;
      said = status;
      const className = status && evident.has(status.key) ? 'unseen' : 'seen';
      line.replaceChildren(...(status ? [element('span', { className }, text(status.key, status.values))] : []));
    },
  };
}
