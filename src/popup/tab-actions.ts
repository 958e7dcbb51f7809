import { clearMark, linkToSentence, toggleMark } from '../browser/page-mark';
import { openSidePanel } from '../browser/side-panel';
import { leaveSite, requestSite } from '../browser/site-access';
import { saveOptions } from '../browser/storage';
import { openAddress, openOptions } from '../browser/tabs';
import type { MessageKey } from '../browser/text';
import { siteOf } from '../match-pattern';
import type { KeySentence } from '../reading';
import { sourceOf } from '../source';
import type { Actions } from './actions';
import { copyTextOf } from './copy-text';
import type { Listening } from './listening';
import type { ReadAhead } from './read-ahead';
import type { Session } from './session';
import type { Skimming } from './skimming';
import type { PopupEvent, State } from './state';

/** As much of the width of the screen, and the popup hides the page: on a phone. Chromium leaves a margin around it. */
const coversPage = 0.8;

export type TabSummary = {
  tabId: number;
  session: Session;
  readAhead: ReadAhead;
  listening: Listening;
  skimming: Skimming;
  state: () => State;
  dispatch: (event: PopupEvent) => void;
  diagnostics: () => string;
  /** Closes what lies over the page; nothing does beside it. */
  giveWay: () => void;
};

/** What the reader does, done to the summary of one tab. */
export function tabActions(summary: TabSummary): Actions {
  const { tabId, session, readAhead, listening, skimming, state, dispatch, diagnostics, giveWay } = summary;
  return {
    summarizeAnyway: () => {
      session.run(true);
    },
    retry: () => {
      session.run(false);
    },
    summarizeWhole: () => {
      session.readWhole();
    },
    change: change => void unlessRefused(saveOptions(change)),
    open: (link, where) => {
      if (where === 'sameTab') dispatch({ type: 'going', to: link });
      openAddress(tabId, link.url, where).catch((error: unknown) => {
        console.info('The tab stays where it is:', error);
        dispatch({ type: 'going', to: null });
      });
    },
    peek: link => {
      listening.do('stop');
      readAhead.peek(link);
    },
    readPages: () => {
      readAhead.readPages();
    },
    readAgain: () => {
      readAhead.again();
    },
    backToPage: () => {
      listening.do('stop');
      readAhead.back();
    },
    openOptions: () => void openOptions().then(giveWay),
    showOnSite: show => void (show ? allowSite() : unlessRefused(leaveSite(state().reading?.url ?? ''))),
    openInPanel: () => void openSidePanel(tabId).then(giveWay),
    jump: sentence => {
      if (state().listening) listening.readFrom(sentence);
      else void jump(sentence);
    },
    clearMark: () =>
      void clearMark(tabId).then(() => {
        const { marked } = state();
        if (marked) dispatch({ type: 'mark', sentence: marked, outcome: 'cleared' });
      }),
    skim: () => void skimming.toggle().then(showPage),
    copySummary: as => void copy(copyTextOf(state(), as)),
    copySentence: ({ text }) => void copy(text),
    copyLink: sentence => void copyLink(sentence),
    listen: command => {
      listening.do(command);
    },
    copyDiagnostics: () => void copy(diagnostics()),
    showPanel: panel => {
      dispatch({ type: 'panel', panel });
    },
  };

  async function allowSite(): Promise<void> {
    const site = siteOf(state().reading?.url ?? '');
    // Nothing may come before the question: browsers ask only inside a click.
    const isAllowed = site === null || (await requestSite(site).catch(() => false));
    if (!isAllowed) dispatch({ type: 'status', status: { key: 'siteNotAllowed' } });
  }

  /** Says where the browser refuses a change; what is drawn anew with that shows what holds. */
  async function unlessRefused(change: Promise<void>): Promise<void> {
    await change.catch((error: unknown) => {
      console.info('The browser refuses a change:', error);
      dispatch({ type: 'status', status: { key: 'notSaved' } });
    });
  }

  async function jump(sentence: KeySentence): Promise<void> {
    const { reading, options } = state();
    if (!reading) return;
    const outcome = await toggleMark(tabId, sourceOf(sentence, reading), options.highlight);
    dispatch({ type: 'mark', sentence, outcome });
    showPage(outcome === 'marked');
  }

  /** Where there is something to see in it that the popup hides. */
  function showPage(isMarked: boolean): void {
    if (isMarked && innerWidth >= screen.availWidth * coversPage) giveWay();
  }

  async function copyLink(sentence: KeySentence): Promise<void> {
    const { reading } = state();
    if (!reading) return;
    const link = await linkToSentence(tabId, sourceOf(sentence, reading));
    await (link === null ? copy(reading.url, 'copiedPageLink') : copy(link));
  }

  async function copy(words: string, done: MessageKey = 'copied'): Promise<void> {
    const key = await navigator.clipboard.writeText(words).then(
      () => done,
      () => 'copyFailed' as const,
    );
    dispatch({ type: 'status', status: { key } });
  }
}
