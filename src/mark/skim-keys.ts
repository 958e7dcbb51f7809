const steps: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
/** Where Alt with an arrow opens a list or moves in a text, and Esc takes something back. */
const ownsKeys = 'input, textarea, select, [role="textbox"], [role="combobox"], [role="listbox"]';

type KeyActions = { step: (by: 1 | -1) => void; end: () => void };

/**
 * Alt+↓ and Alt+↑ lead from sentence to sentence, Esc ends. No letters: pages have their own, Firefox can search for
 * what one types, and keyboards differ in them.
 */
export function listenForKeys({ step, end }: KeyActions, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey || isTyping(event)) return;
    const by = steps[key];
    // The page may take something back at the same time.
    if (key === 'Escape' && !altKey) end();
    if (by === undefined || !altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    step(by);
  };
  addEventListener('keydown', pressed, { capture: true, signal });
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.closest(ownsKeys) !== null);
}
