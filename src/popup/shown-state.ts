import type { KeySentence, WholeArticle } from '../reading';
import type { State } from './state';

/** The state with what is read ahead in place of the page's own. That stays in sight until all its pages are there. */
export function shownState(state: State): State {
  const { ahead } = state;
  if (!ahead || (ahead.link === null && !ahead.summary)) return state;
  const { reading, summary, failure, phase, link } = ahead;
  const inPage = link === null ? {} : { chosen: null, marked: null };
  return { ...state, ...inPage, reading, summary, failure, phase, going: link };
}

/** The page of the article that a sentence stands on, where it is not the one that is open. */
export function otherPage({ ahead }: State, { block }: KeySentence): WholeArticle['pages'][number] | null {
  const whole = ahead?.summary ? ahead.whole : null;
  const page = whole?.pageOf[block];
  return page === undefined || page === whole?.open ? null : (whole?.pages[page] ?? null);
}

/** Whether a sentence has no place in the page that is open. */
export function isElsewhere(state: State, sentence: KeySentence): boolean {
  return (state.ahead?.link ?? null) !== null || otherPage(state, sentence) !== null;
}
