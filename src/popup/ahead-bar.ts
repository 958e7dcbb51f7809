import { text } from '../browser/text';
import { element } from '../element';
import type { Actions } from './actions';
import type { Ahead } from './ahead';
import { button } from './button';
import type { Part } from './part';
import type { State } from './state';

type Does = Pick<Actions, 'open' | 'readAgain' | 'backToPage'>;
/** What the bar says, and its buttons with what they do. */
type Content = { note: string; progress?: Ahead['progress']; buttons: [label: string, onclick: () => void][] };

/** Above the summary: says what is read ahead and how to get back. */
export function aheadBar(actions: Does): Part {
  const note = element('p', { className: 'ahead-note' });
  const progress = element('progress');
  const buttons = element('div', { className: 'buttons' });
  const bar = element('section', { className: 'ahead', tabIndex: -1 }, note, progress, buttons);
  let built = '';
  return {
    element: bar,
    update: state => {
      const content = contentOf(state, actions);
      bar.hidden = content === null || state.panel !== null;
      if (!content) {
        buttons.replaceChildren();
        built = '';
        return;
      }
      note.textContent = progress.ariaLabel = content.note;
      note.hidden = content.note === '';
      progress.hidden = !content.progress;
      // One that stands at the end of an unknown number of pages would lie.
      if (content.progress?.of) Object.assign(progress, { max: content.progress.of, value: content.progress.at - 1 });
      else progress.removeAttribute('value');
      // Focus stays on a button that goes on saying the same of the same.
      const labels = [state.ahead?.link?.url, ...content.buttons.map(([label]) => label)].join('\n');
      if (labels === built) return;
      built = labels;
      buttons.replaceChildren(...content.buttons.map(([label, onclick]) => button('action quiet', label, onclick)));
    },
  };
}

function contentOf(state: State, actions: Does): Content | null {
  const { ahead } = state;
  if (!ahead) return null;
  return ahead.link ? peekContent(ahead.link, ahead.phase, state, actions) : pagesContent(ahead, actions);
}

function peekContent(
  link: NonNullable<Ahead['link']>,
  phase: Ahead['phase'],
  { options }: State,
  { open, backToPage }: Does,
): Content {
  if (phase === 'working') return { note: '', buttons: [[text('stopLoading'), backToPage]] };
  const back: Content['buttons'][number] = [text('backToPage'), backToPage];
  if (phase === 'failed') return { note: '', buttons: [back] };
  const opens = () => {
    open(link, options.openLinks);
  };
  return { note: text('peekNote'), buttons: [back, [text('openArticle'), opens]] };
}

function pagesContent({ phase, progress, whole, failure }: Ahead, { readAgain, backToPage }: Does): Content {
  if (phase === 'failed' && failure) {
    return {
      note: text(`failure_${failure.code}`),
      buttons: [
        [text('retry'), readAgain],
        [text('thisPageOnly'), backToPage],
      ],
    };
  }
  if (!whole || phase === 'working') {
    const { at = 1, of = null } = progress ?? {};
    const note = of === null ? text('loadingPage', { at }) : text('loadingPageOf', { at, of });
    return { note, progress: { at, of }, buttons: [[text('stopLoading'), backToPage]] };
  }
  const { pages, missing } = whole;
  const read = text('wholeNote', { count: pages.length });
  const why = missing && `${text('pageMissing', { page: missing.number })} ${text(`failure_${missing.failure.code}`)}`;
  const again: Content['buttons'] = missing ? [[text('retry'), readAgain]] : [];
  return { note: why ? read + text('separator') + why : read, buttons: [...again, [text('thisPageOnly'), backToPage]] };
}
