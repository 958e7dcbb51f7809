import { text } from '../browser/text';
import { element, icon } from '../element';
import type { FailureCode } from '../failure';
import type { Actions } from './actions';
import { button } from './button';
import { noticePictures } from './notice-pictures';
import type { State } from './state';

const canTryAgain = new Set<FailureCode>([
  'stillLoading',
  'unreadable',
  'workerDied',
  'offline',
  'siteError',
  'tooSlow',
]);
const canSummarizeAnyway = new Set<FailureCode>(['notAnArticle', 'tooShort']);

/** What stands where the summary would: a quiet line while it comes, or what went wrong and the way on. */
export function noticeOf({ failure, ahead, options }: State, actions: Actions): Node[] {
  if (!failure) return [element('p', { className: 'waiting' }, text(ahead ? 'aheadLoading' : 'waiting'))];
  const { code } = failure;
  if (ahead?.link) {
    const { link } = ahead;
    const opens = button('action', text('openArticle'), () => {
      actions.open(link, options.openLinks);
    });
    return [
      failed(code, opens, ...(canTryAgain.has(code) ? [button('action quiet', text('retry'), actions.readAgain)] : [])),
    ];
  }
  return [failed(code, ...(code === 'needsClick' ? [] : waysOn(code, actions)))];
}

function failed(code: FailureCode, ...buttons: HTMLElement[]): HTMLElement {
  return element(
    'div',
    { className: 'notice' },
    icon(noticePictures[code]),
    element('p', { className: 'failure', role: 'alert' }, text(`failure_${code}`)),
    ...(buttons.length > 0 ? [element('div', { className: 'buttons' }, ...buttons)] : []),
  );
}

function waysOn(code: FailureCode, actions: Actions): HTMLElement[] {
  return [
    ...(canTryAgain.has(code) ? [button('action', text('retry'), actions.retry)] : []),
    canSummarizeAnyway.has(code)
      ? button('action', text('summarizeAnyway'), actions.summarizeAnyway)
      : button('action quiet', text('copyDiagnostics'), actions.copyDiagnostics),
  ];
}
