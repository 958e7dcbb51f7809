import { text } from '../browser/text';
import { element } from '../element';
import type { FailureCode } from '../failure';
import type { State } from './state';
import type { Actions } from './actions';

const canTryAgain = new Set<FailureCode>(['stillLoading', 'unreadable', 'workerDied']);
const canSummarizeAnyway = new Set<FailureCode>(['notAnArticle', 'tooShort']);

/** What stands where the summary would: a quiet line while it comes, or what went wrong and the way on. */
export function noticeOf({ failure }: State, actions: Actions): Node[] {
  if (!failure) return [element('p', { className: 'waiting' }, text('waiting'))];
  const message = element('p', { className: 'failure', role: 'alert' }, text(`failure_${failure.code}`));
  if (canTryAgain.has(failure.code)) return [message, button(text('retry'), actions.retry)];
  if (canSummarizeAnyway.has(failure.code)) return [message, button(text('summarizeAnyway'), actions.summarizeAnyway)];
  return [message];
}

function button(label: string, onclick: () => void): HTMLElement {
  return element('button', { type: 'button', className: 'action', onclick }, label);
}
