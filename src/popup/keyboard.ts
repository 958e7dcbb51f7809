import { optionDeclarations } from '../options';
import type { Actions } from './actions';
import type { State } from './state';

/** The keys that the help lists. What the browser or a field needs for itself is left to them. */
export function pressed(event: KeyboardEvent, state: State, actions: Actions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const act = actionOf(event, state, actions);
  if (!act) return;
  event.preventDefault();
  act();
}

function actionOf(event: KeyboardEvent, state: State, actions: Actions): (() => void) | null {
  switch (nameOf(event)) {
    case 'Escape':
      return escape(state, actions);
    case '?':
      return () => {
        actions.showPanel(state.panel === 'help' ? null : 'help');
      };
    case 'c':
      return state.summary && actions.copySummary;
    case 'p':
      return neighbour('previous');
    case 'n':
      return neighbour('next');
    case '1':
    case '2':
    case '3':
      return () => {
        const length = optionDeclarations.length.choices[Number(nameOf(event)) - 1];
        if (length) actions.change({ length });
      };
    case 'ArrowDown':
    case 'ArrowUp':
    case 'Home':
    case 'End':
      return moveFocus(event);
    default:
      return null;
  }
}

/** By what it writes in Latin letters, else by its place on the keyboard: letters differ in Greek, digits in French. */
function nameOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (key === '?') return key;
  return /^(?:Key|Digit|Numpad)([A-Z1-3])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/** The first press takes back what lies over page or result; the next one closes the popup, which Firefox does at once. */
function escape({ panel, marked }: State, actions: Actions): (() => void) | null {
  if (panel) {
    return () => {
      actions.showPanel(null);
    };
  }
  return marked && actions.clearMark;
}

function neighbour(direction: 'previous' | 'next'): (() => void) | null {
  const card = document.querySelector<HTMLElement>(`.card.${direction}`);
  return (
    card &&
    (() => {
      card.click();
    })
  );
}

function moveFocus({ key, target }: KeyboardEvent): (() => void) | null {
  // Choices move by arrows themselves.
  if ((target as Element | null)?.matches('input')) return null;
  const sentences = [...document.querySelectorAll<HTMLElement>('.sentence')];
  const at = sentences.findIndex(sentence => sentence === document.activeElement);
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? -1 : Math.max(0, at - 1),
    Home: 0,
    End: -1,
  };
  const to = sentences.at(Math.min(steps[key] ?? 0, sentences.length - 1));
  return (
    (to &&
      (() => {
        to.focus();
      })) ??
    null
  );
}
