import type { Options } from '../options';
import type { AdjacentLink, KeySentence } from '../reading';
import type { ListenCommand } from './listening';
import type { Panel } from './state';

/** What a reader can do in the popup. */
export type Actions = {
  summarizeAnyway: () => void;
  retry: () => void;
  summarizeWhole: () => void;
  change: (change: Partial<Options>) => void;
  open: (link: AdjacentLink, where: Options['openLinks']) => void;
  /** Shows a neighbour's summary without leaving the page. */
  peek: (link: AdjacentLink) => void;
  /** Summarizes all pages of the article. */
  readPages: () => void;
  /** Tries again what could not be read without leaving. */
  readAgain: () => void;
  backToPage: () => void;
  openOptions: () => void;
  /** Offers the summary in the pages of the site as well, or does so no longer. */
  showOnSite: (show: boolean) => void;
  openInPanel: () => void;
  /** Marks a sentence in the page, or clears its mark. */
  jump: (sentence: KeySentence) => void;
  clearMark: () => void;
  /** Begins skim mode in the page, or ends it. */
  skim: () => void;
  copySummary: (as: Options['copyAs']) => void;
  copySentence: (sentence: KeySentence) => void;
  /** Copies the address of the page that marks the sentence when it is opened. */
  copyLink: (sentence: KeySentence) => void;
  listen: (command: ListenCommand) => void;
  copyDiagnostics: () => void;
  showPanel: (panel: Panel | null) => void;
};
