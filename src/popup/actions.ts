import type { Options } from '../options';

/** What a reader can do in the popup. */
export type Actions = {
  summarizeAnyway: () => void;
  retry: () => void;
  change: (change: Partial<Options>) => void;
  open: (url: string, where: 'same-tab' | 'new-tab') => void;
  openOptions: () => void;
};
