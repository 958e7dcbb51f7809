import { startJob } from '../browser/port';
import { loadOptions, recall, saveOptions, watchOptions } from '../browser/storage';
import { identityOf } from '../browser/tab-page';
import { currentTab, openAddress, openOptions, watchTab } from '../browser/tabs';
import { applyAppearance, localizePage } from '../browser/extension-page';
import { Session } from './session';
import { initialState, reduce, type PopupEvent } from './state';
import { createView } from './view';

async function main(): Promise<void> {
  localizePage('appName');
  const [options, tabId] = await Promise.all([loadOptions(), currentTab()]);
  let state = initialState(options);
  const session = new Session(tabId, { startJob, identityOf, recall }, dispatch);
  const render = createView(document.body, {
    summarizeAnyway: () => {
      session.run(true);
    },
    retry: () => {
      session.run(false);
    },
    change: change => void saveOptions(change),
    open: (url, where) => void openAddress(tabId, url, where),
    openOptions: () => void openOptions().then(close),
  });
  watchOptions(changed => {
    dispatch({ type: 'options', options: changed });
  });
  watchTab(tabId, session);
  // Firefox lets events reach a closing popup, whose timers are gone by then.
  addEventListener('pagehide', () => {
    session.end();
  });
  await session.open();

  function dispatch(event: PopupEvent): void {
    state = reduce(state, event);
    applyAppearance(state.options);
    render(state);
  }
}

void main();
