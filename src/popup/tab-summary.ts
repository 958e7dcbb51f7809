import { applyAppearance, extensionVersion } from '../browser/extension-page';
import { takeNotice } from '../browser/notices';
import { clearMark, showMark } from '../browser/page-mark';
import * as pageSkim from '../browser/page-skim';
import { startJob } from '../browser/port';
import { allowedSites, watchAllowedSites } from '../browser/site-access';
import { silence } from '../browser/speech';
import { recall, watchOptions } from '../browser/storage';
import { identityOf } from '../browser/tab-page';
import { leavesNoTrace, watchTab } from '../browser/tabs';
import { textLanguage } from '../browser/text';
import type { Options } from '../options';
import type { KeySentence } from '../reading';
import { sourceOf } from '../source';
import { diagnosticsOf } from './diagnostics';
import { pressed } from './keyboard';
import { Listening } from './listening';
import { ReadAhead } from './read-ahead';
import { Session, type SessionAccess } from './session';
import { isElsewhere, shownState } from './shown-state';
import { Skimming } from './skimming';
import { initialState, reduce, type PopupEvent } from './state';
import { tabActions } from './tab-actions';
import { createView } from './view';

/** What is told to a summary that is shown: the toolbar button was clicked on its page. */
export type Shown = { clicked: () => void };

export type Place = {
  /** In the side panel, which stays when it is left. */
  inPanel?: boolean;
  /** What is under way already. */
  ahead?: SessionAccess;
};

/** A page is painted with its summary, unless that takes longer than this. */
const togetherWithin = 60;

/** Shows the summary of one tab in this document, and keeps it true until the signal. */
export function showTabSummary(tabId: number, options: Options, signal: AbortSignal, place: Place = {}): Shown {
  const { inPanel = false } = place;
  let state = initialState(options, inPanel);
  let painting: ReturnType<typeof setTimeout> | undefined;
  const session = new Session(tabId, place.ahead ?? { startJob, identityOf, recall }, dispatch);
  const readAhead = new ReadAhead({ tabId, startJob, state: () => state, dispatch });
  const shown = () => shownState(state);
  const listening = new Listening({ state: shown, dispatch, showInPage, signal });
  const skimming = new Skimming(tabId, { ...pageSkim, state: () => state, dispatch });
  const giveWay = inPanel ? () => undefined : close;
  const actions = tabActions({
    tabId,
    session,
    readAhead,
    listening,
    skimming,
    state: shown,
    dispatch,
    diagnostics,
    giveWay,
  });
  const render = createView(document.body, actions, diagnostics);
  const onkeydown = (event: KeyboardEvent) => {
    pressed(event, shown(), actions);
  };
  document.addEventListener('keydown', onkeydown, { signal });
  const onchange = (changed: Options) => {
    const before = state.options;
    dispatch({ type: 'options', options: changed });
    void skimming.follow(before);
  };
  watchOptions(onchange, signal);
  watchTab(tabId, session, signal);
  watchAllowedSites(added => {
    void tellAllowedSites();
    // What waited for a click may be read without one now.
    const waits = state.failure?.code === 'needsClick' || state.failure?.code === 'moved';
    if (waits && added.length > 0) session.run(false);
  }, signal);
  signal.addEventListener('abort', () => {
    session.end();
    readAhead.forget();
    listening.do('stop');
    silence();
  });
  performance.clearMarks();
  void session.open();
  void tellAllowedSites();
  return {
    clicked: () => {
      session.clicked();
    },
  };

  function dispatch(event: PopupEvent): void {
    // What was on its way comes too late.
    if (signal.aborted) return;
    // A panel stays: what the diagnostics tell is of the page that it shows.
    if (event.type === 'moved') performance.clearMarks();
    performance.mark(event.type);
    if (event.type === 'moved' || (event.type === 'failed' && event.failure.code === 'tabGone')) readAhead.forget();
    state = reduce(state, event);
    listening.follow();
    if (event.type === 'done' || event.type === 'failed') void settled();
    clearTimeout(painting);
    if (event.type === 'page') painting = setTimeout(paint, togetherWithin);
    else paint();
  }

  /** After what the summary has to say itself. */
  async function settled(): Promise<void> {
    await skimming.recognize();
    const key = await takeNotice(tabId);
    if (key) dispatch({ type: 'status', status: { key } });
  }

  function paint(): void {
    if (signal.aborted) return;
    applyAppearance(state.options);
    render(shown());
  }

  /** To allow a site would leave a trace of a private window. */
  async function tellAllowedSites(): Promise<void> {
    if (!(await leavesNoTrace(tabId))) dispatch({ type: 'allowedSites', sites: await allowedSites() });
  }

  function diagnostics(): string {
    const events = performance.getEntriesByType('mark').map(({ name, startTime: ms }) => ({ name, ms }));
    return diagnosticsOf(shown(), {
      version: extensionVersion(),
      browser: navigator.userAgent,
      language: textLanguage(),
      events,
    });
  }

  async function showInPage(sentence: KeySentence | null): Promise<void> {
    if (signal.aborted) return;
    const { reading, options } = shown();
    if (!reading || !sentence || isElsewhere(state, sentence)) await clearMark(tabId);
    else await showMark(tabId, sourceOf(sentence, reading), options.highlight);
  }
}
