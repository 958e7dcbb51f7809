import { applyAppearance, localizePage } from '../browser/extension-page';
import { loadOptions, saveOptions, watchOptions } from '../browser/storage';
import { createForm } from './form';

async function main(): Promise<void> {
  localizePage('optionsTitle');
  const show = createForm(document.body, change => void saveOptions(change));
  const update = (options: Awaited<ReturnType<typeof loadOptions>>) => {
    applyAppearance(options);
    show(options);
  };
  watchOptions(update);
  update(await loadOptions());
}

void main();
