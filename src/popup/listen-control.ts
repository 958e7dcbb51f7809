import { text, type MessageKey } from '../browser/text';
import { element, icon } from '../element';
import type { Progress } from './narrator';

const pictures = {
  listen: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11',
  pauseListening: 'M8.5 5.5v13M15.5 5.5v13',
  resumeListening: 'M7.5 5v14l11-7z',
  previousSentence: 'M18.5 5.5v13L9 12zM5.5 5.5v13',
  nextSentence: 'M5.5 5.5v13L15 12zM18.5 5.5v13',
  stopListening: 'M6.5 6.5h11v11h-11z',
} satisfies Partial<Record<MessageKey, string>>;

/** A button that says by a picture what it does; in words to screen readers, and to who points at it. */
export function control(className: string, does: keyof typeof pictures, onclick: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', className, onclick });
  relabel(button, does);
  return button;
}

export function relabel(button: HTMLButtonElement, does: keyof typeof pictures): void {
  const title = text(does);
  if (button.title === title) return;
  button.title = button.ariaLabel = title;
  button.replaceChildren(icon(pictures[does]));
}

/** What the button that pauses and goes on does next. */
export function turnOf({ paused }: NonNullable<Progress>): 'pauseListening' | 'resumeListening' {
  return paused ? 'resumeListening' : 'pauseListening';
}
