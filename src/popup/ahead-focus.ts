import type { State } from './state';

/** Moves focus into what is read ahead when it comes, and back to where it was asked for. */
export function aheadFocus(bar: HTMLElement, neighbours: HTMLElement): (state: State) => void {
  let before: string | null = null;
  return ({ ahead }) => {
    const shown = ahead ? (ahead.link?.url ?? '') : null;
    if (shown === before) return;
    const left = before;
    before = shown;
    if (shown !== null) {
      bar.focus({ preventScroll: true });
      if (bar.parentElement) bar.parentElement.scrollTop = 0;
      return;
    }
    const asked =
      left === ''
        ? neighbours.querySelector<HTMLElement>('.pages-offer')
        : [...neighbours.querySelectorAll<HTMLButtonElement>('.peek')].find(({ value }) => value === left);
    (asked ?? neighbours.querySelector<HTMLElement>('.card'))?.focus();
  };
}
