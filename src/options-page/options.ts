import { applyAppearance, localizePage } from '../browser/extension-page';
import { loadOptions, saveOptions, watchOptions } from '../browser/storage';
import { text } from '../browser/text';
import { element } from '../element';
import type { Options } from '../options';
import { createForm } from './form';

async function main(): Promise<void> {
  localizePage('optionsTitle');
  const form = createForm(change => void saveOptions(change));
  document.body.replaceChildren(element('main', {}, element('h1', {}, text('optionsTitle')), form.element));
  const update = (options: Options) => {
    applyAppearance(options);
    form.show(options);
  };
  watchOptions(update);
  update(await loadOptions());
}

void main();
