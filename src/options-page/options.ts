import { applyAppearance, localizePage } from '../browser/extension-page';
import { openKeySettings, shownShortcuts } from '../browser/shortcuts';
import { loadOptions, optionsToShow, saveOptions, watchOptions } from '../browser/storage';
import { allowedSites, removeSites, watchAllowedSites } from '../browser/site-access';
import { text } from '../browser/text';
import { element } from '../element';
import type { Options } from '../options';
import { allowedSitesList } from './allowed-sites';
import { createForm } from './form';
import { keeping } from './keeping';
import { shortcutList } from './shortcuts';

async function main(): Promise<void> {
  localizePage('optionsTitle');
  const refusal = element('p', { className: 'refusal', role: 'status' });
  const form = createForm(change => {
    refusal.replaceChildren();
    saveOptions(change).catch(async (error: unknown) => {
      console.info('The browser refuses a change:', error);
      form.show(await optionsToShow());
      refusal.textContent = text('notSaved');
    });
  });
  const update = (options: Options) => {
    applyAppearance(options);
    form.show(options);
  };
  watchOptions(update);
  const heading = element('h1', {}, text('optionsTitle'));
  const filing = keeping({ load: loadOptions, save: saveOptions });
  const keys = shortcutList(() => void openKeySettings());
  const showKeys = async () => {
    keys.show(await shownShortcuts());
  };
  // Back from the browser's settings, where they may have changed.
  addEventListener('focus', () => void showKeys());
  const [options, sites] = await Promise.all([
    optionsToShow(),
    allowedSitesList({ allowedSites, removeSites, watchAllowedSites }),
    showKeys(),
  ]);
  update(options);
  // Not before all values are known: the choices would be seen to jump.
  document.body.replaceChildren(element('main', {}, heading, form.element, keys.element, sites, filing, refusal));
}

void main();
