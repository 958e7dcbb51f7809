import { optionDeclarations } from '../options';
import type { Actions } from './actions';
import { canListen } from './listening';
import { canSkim } from './skimming';
import type { State } from './state';

/** The keys that the help lists. What the browser or a field needs for itself is left to them. */
export function pressed(event: KeyboardEvent, state: State, actions: Actions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (acts(event, state, actions)) event.preventDefault();
}

/** Does what a key is for; false where it is for nothing here. */
function acts(event: KeyboardEvent, state: State, actions: Actions): boolean {
  const name = nameOf(event);
  switch (name) {
    case 'Escape':
      return takesBack(state, actions);
    case '?':
      actions.showPanel(state.panel === 'help' ? null : 'help');
      return true;
    case 'c':
      if (state.summary) actions.copySummary(state.options.copyAs);
      return state.summary !== null;
    case 'l':
      if (canListen(state)) actions.listen('toggle');
      return canListen(state);
    case 's':
      if (canSkim(state)) actions.skim();
      return canSkim(state);
    case 'p':
      return opens('.card.previous');
    case 'n':
      return opens('.card.next');
    case '1':
    case '2':
    case '3': {
      const length = optionDeclarations.length.choices[Number(name) - 1];
      if (length) actions.change({ length });
      return true;
    }
    case 'ArrowDown':
    case 'ArrowUp':
    case 'Home':
    case 'End':
      return movesFocus(name, event.target);
    default:
      return false;
  }
}

/** By what it writes in Latin letters, else by its place on the keyboard: letters differ in Greek, digits in French. */
function nameOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (key === '?') return key;
  return /^(?:Key|Digit|Numpad)([A-Z1-3])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/** The first press takes back what lies over page or result; the next one closes the popup, which Firefox does at once. */
function takesBack({ panel, marked, listening, ahead }: State, actions: Actions): boolean {
  if (panel) actions.showPanel(null);
  else if (listening) actions.listen('stop');
  else if (marked) actions.clearMark();
  else if (ahead) actions.backToPage();
  return panel !== null || listening !== null || marked !== null || ahead !== null;
}

function opens(selector: string): boolean {
  const card = document.querySelector<HTMLElement>(selector);
  card?.click();
  return card !== null;
}

function movesFocus(key: 'ArrowDown' | 'ArrowUp' | 'Home' | 'End', target: EventTarget | null): boolean {
  // Choices move by arrows themselves.
  if (target instanceof HTMLInputElement) return false;
  const sentences = [...document.querySelectorAll<HTMLElement>('.sentence')];
  const at = sentences.findIndex(sentence => sentence === document.activeElement);
  const steps = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : Math.max(0, at - 1), Home: 0, End: -1 };
  const to = sentences.at(Math.min(steps[key], sentences.length - 1));
  to?.focus();
  return to !== undefined;
}
