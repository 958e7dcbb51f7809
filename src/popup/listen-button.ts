import type { Actions } from './actions';
import { control, relabel, turnOf } from './listen-control';
import { canListen } from './listening';
import type { Part } from './part';

/** Begins to read aloud, pauses, and goes on; hidden where no voice of this device speaks the article's language. */
export function listenButton({ listen }: Pick<Actions, 'listen'>): Part {
  const button = control('tool listen', 'listen', () => {
    listen('toggle');
  });
  return {
    element: button,
    update: state => {
      button.hidden = !canListen(state);
      relabel(button, state.listening ? turnOf(state.listening) : 'listen');
    },
  };
}
