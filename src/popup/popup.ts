import { applyAppearance, extensionVersion, localizePage } from '../browser/extension-page';
import { clearMark, linkToSentence, showMark, toggleMark } from '../browser/page-mark';
import { startJob } from '../browser/port';
import { silence } from '../browser/speech';
import { loadOptions, recall, saveOptions, watchOptions } from '../browser/storage';
import { identityOf } from '../browser/tab-page';
import { currentTab, openAddress, openOptions, watchTab } from '../browser/tabs';
import { textLanguage, type MessageKey } from '../browser/text';
import type { KeySentence } from '../reading';
import { sourceOf } from '../source';
import type { Actions } from './actions';
import { copyTextOf } from './copy-text';
import { diagnosticsOf } from './diagnostics';
import { pressed } from './keyboard';
import { Listening } from './listening';
import { Session } from './session';
import { initialState, reduce, type PopupEvent } from './state';
import { createView } from './view';

/** A page is painted with its summary, unless that takes longer than this. */
const togetherWithin = 60;
/** As much of the width of the screen, and the popup hides the page: on a phone. Chromium leaves a margin around it. */
const coversPage = 0.8;

async function main(): Promise<void> {
  localizePage('appName');
  const [options, tabId] = await Promise.all([loadOptions(), currentTab()]);
  let state = initialState(options);
  let painting: ReturnType<typeof setTimeout> | undefined;
  const session = new Session(tabId, { startJob, identityOf, recall }, dispatch);
  const listening = new Listening({ state: () => state, dispatch, showInPage });
  const actions: Actions = {
    summarizeAnyway: () => {
      session.run(true);
    },
    retry: () => {
      session.run(false);
    },
    change: change => void saveOptions(change),
    open: (link, where) => {
      if (where === 'sameTab') dispatch({ type: 'going', to: link });
      void openAddress(tabId, link.url, where);
    },
    openOptions: () => void openOptions().then(close),
    jump: sentence => {
      if (state.listening) listening.readFrom(sentence);
      else void jump(sentence);
    },
    clearMark: () =>
      void clearMark(tabId).then(() => {
        if (state.marked) dispatch({ type: 'mark', sentence: state.marked, outcome: 'cleared' });
      }),
    copySummary: as => void copy(copyTextOf(state, as)),
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
  const render = createView(document.body, actions, diagnostics);
  document.addEventListener('keydown', event => {
    pressed(event, state, actions);
  });
  watchOptions(changed => {
    dispatch({ type: 'options', options: changed });
  });
  watchTab(tabId, session);
  // Firefox lets events reach a closing popup, whose timers are gone by then.
  addEventListener('pagehide', () => {
    session.end();
    silence();
  });
  await session.open();

  function dispatch(event: PopupEvent): void {
    performance.mark(event.type);
    state = reduce(state, event);
    listening.follow();
    clearTimeout(painting);
    if (event.type === 'page') painting = setTimeout(paint, togetherWithin);
    else paint();
  }

  function paint(): void {
    applyAppearance(state.options);
    render(state);
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

  async function jump(sentence: KeySentence): Promise<void> {
    if (!state.reading) return;
    const outcome = await toggleMark(tabId, sourceOf(sentence, state.reading), state.options.highlight);
    dispatch({ type: 'mark', sentence, outcome });
    if (outcome === 'marked' && innerWidth >= screen.availWidth * coversPage) close();
  }

  async function showInPage(sentence: KeySentence | null): Promise<void> {
    if (!state.reading || !sentence) await clearMark(tabId);
    else await showMark(tabId, sourceOf(sentence, state.reading), state.options.highlight);
  }

  async function copyLink(sentence: KeySentence): Promise<void> {
    if (!state.reading) return;
    const link = await linkToSentence(tabId, sourceOf(sentence, state.reading));
    await (link === null ? copy(state.reading.url, 'copiedPageLink') : copy(link));
  }

  async function copy(words: string, done: MessageKey = 'copied'): Promise<void> {
    const key = await navigator.clipboard.writeText(words).then(
      () => done,
      () => 'copyFailed' as const,
    );
    dispatch({ type: 'status', status: { key } });
  }
}

void main();
