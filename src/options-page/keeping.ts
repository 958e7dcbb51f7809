import { text, type MessageKey } from '../browser/text';
import { element } from '../element';
import { parseOptions, type Options } from '../options';
import type { MessageValues } from '../browser/message-format';
import { fileName, readOptionsFile, writeOptionsFile } from '../options-file';

type Store = { load: () => Promise<Options>; save: (change: Partial<Options>) => Promise<void> };

/** Reset, and options as a file; each change of all can be taken back until the page is closed. */
export function keeping({ load, save }: Store): HTMLElement {
  const said = element('p', { className: 'said', role: 'status' });
  const chosen = element('input', { type: 'file', accept: '.json,application/json', hidden: true });
  const say = (key: MessageKey, values: MessageValues = {}) => {
    said.replaceChildren(element('span', {}, text(key, values)));
  };
  const change = async (options: Partial<Options>, key: MessageKey, values: MessageValues = {}) => {
    const before = await load();
    await save(options);
    say(key, values);
    const undo = button('undo', async () => {
      await save(before);
      say('undone');
      exporting.focus();
    });
    said.append(undo);
  };
  chosen.onchange = () => {
    const [file] = chosen.files ?? [];
    void attempt(() => importFrom(file));
    // The same file may be chosen again after it was mended.
    chosen.value = '';
  };
  const button = (key: MessageKey, act: () => void | Promise<void>) =>
    element('button', { type: 'button', onclick: () => void attempt(act) }, text(key));
  const exporting = button('exportOptions', async () => {
    offer(writeOptionsFile(await load()));
  });
  const importing = button('importOptions', () => {
    chosen.click();
  });
  const reset = button('resetOptions', () => change(parseOptions({}), 'resetDone'));
  return element('section', { className: 'keeping' }, exporting, importing, reset, chosen, said);

  async function attempt(act: () => void | Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      console.info('The browser refuses to read or write:', error);
      say('notSaved');
    }
  }

  async function importFrom(file: File | undefined): Promise<void> {
    if (!file) return;
    const found = readOptionsFile(await file.text());
    if (!found) say('importFailed');
    else if (found.ignored > 0) await change(found.options, 'importedInPart', { count: found.ignored });
    else await change(found.options, 'imported');
  }
}

/** Saves a file the way a link does: no permission for downloads is needed. */
function offer(contents: string): void {
  const href = URL.createObjectURL(new Blob([contents], { type: 'application/json' }));
  element('a', { href, download: fileName }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 60_000);
}
