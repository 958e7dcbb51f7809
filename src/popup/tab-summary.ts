import { applyAppearance, extensionVersion } from '../browser/extension-page';
import { clearMark, showMark } from '../browser/page-mark';
import * as pageSkim from '../browser/page-skim';
import { startJob } from '../browser/port';
import { silence } from '../browser/speech';
import { allowedSites, watchAllowedSites } from '../browser/site-access';
import { recall, watchOptions } from '../browser/storage';
import { identityOf } from '../browser/tab-page';
import { isPrivate, watchTab } from '../browser/tabs';
import { textLanguage } from '../browser/text';
import type { Options } from '../options';
import type { KeySentence } from '../reading';
import { sourceOf } from '../source';
import { tabActions } from './tab-actions';
import { diagnosticsOf } from './diagnostics';
import { pressed } from './keyboard';
import { Listening } from './listening';
import { Session } from './session';
import { Skimming } from './skimming';
import { initialState, reduce, type PopupEvent } from './state';
import { createView } from './view';

/** A page is painted with its summary, unless that takes longer than this. */
const togetherWithin = 60;

/** Shows the summary of one tab in this document, and keeps it true until the document goes. */
export async function showTabSummary(tabId: number, options: Options): Promise<void> {
  let state = initialState(options);
  let painting: ReturnType<typeof setTimeout> | undefined;
  const session = new Session(tabId, { startJob, identityOf, recall }, dispatch);
  const listening = new Listening({ state: () => state, dispatch, showInPage });
  const skimming = new Skimming(tabId, { ...pageSkim, state: () => state, dispatch });
  const actions = tabActions({ tabId, session, listening, skimming, state: () => state, dispatch, diagnostics });
  const render = createView(document.body, actions, diagnostics);
  document.addEventListener('keydown', event => {
    pressed(event, state, actions);
  });
  watchOptions(changed => {
    const before = state.options;
    dispatch({ type: 'options', options: changed });
    void skimming.follow(before);
  });
  watchTab(tabId, session);
  watchAllowedSites(() => void tellAllowedSites());
  // Firefox lets events reach a closing popup, whose timers are gone by then.
  addEventListener('pagehide', () => {
    session.end();
    silence();
  });
  await Promise.all([session.open(), tellAllowedSites()]);

  function dispatch(event: PopupEvent): void {
    performance.mark(event.type);
    state = reduce(state, event);
    listening.follow();
    if (event.type === 'done' || event.type === 'failed') void skimming.recognize();
    clearTimeout(painting);
    if (event.type === 'page') painting = setTimeout(paint, togetherWithin);
    else paint();
  }

  function paint(): void {
    applyAppearance(state.options);
    render(state);
  }

  /** To allow a site would leave a trace of a private window. */
  async function tellAllowedSites(): Promise<void> {
    if (!(await isPrivate(tabId))) dispatch({ type: 'allowedSites', sites: await allowedSites() });
  }

  function diagnostics(): string {
    const events = performance.getEntriesByType('mark').map(({ name, startTime: ms }) => ({ name, ms }));
    return diagnosticsOf(state, {
      version: extensionVersion(),
      browser: navigator.userAgent,
      language: textLanguage(),
      events,
    });
  }

  async function showInPage(sentence: KeySentence | null): Promise<void> {
    if (!state.reading || !sentence) await clearMark(tabId);
    else await showMark(tabId, sourceOf(sentence, state.reading), state.options.highlight);
  }
}
