import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import type { createForm } from '../../src/options-page/form';
import type { parseOptions } from '../../src/options';
import { projectFile } from './source-files';

type Added = { createForm: typeof createForm; parseOptions: typeof parseOptions };

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project with a line more in `src/options.ts` and its words in the messages, as its documentation says. */
const withAnOption: Plugin = {
  name: 'with-an-option',
  setup(bundle) {
    bundle.onLoad({ filter: /src\/options\.ts$/ }, () => ({
      contents: projectFile('src/options.ts').replace(
        /^\s*theme: /m,
        "  mood: choice('look', 'calm', ['calm', 'merry']),\n$&",
      ),
      loader: 'ts',
    }));
    bundle.onLoad({ filter: /extension-api\.ts$/ }, () => ({
      contents: `
        const words = {
          ...${JSON.stringify(JSON.parse(projectFile('src/_locales/en/messages.json')))},
          option_mood: { message: 'Mood' },
          option_mood_calm: { message: 'Calm' },
          option_mood_merry: { message: 'Merry' },
          hint_mood: { message: 'Of the extension.' },
        };
        export default { i18n: { getMessage: key => words[key]?.message ?? '' } };`,
      loader: 'js',
    }));
  },
};

it('takes one line and its words to add an option: type, parsing and form follow', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { createForm } from './src/options-page/form';
        export { parseOptions } from './src/options';`,
      resolveDir: root,
    },
    alias: { 'webextension-polyfill': fileURLToPath(new URL('../fixtures/extension-api.ts', import.meta.url)) },
    plugins: [withAnOption],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'added',
  });
  vi.stubGlobal('document', new JSDOM().window.document);
  const added = runInThisContext(`${outputFiles[0]?.text ?? ''}; added`) as Added;
  expect(added.parseOptions({ mood: 'merry' })).toMatchObject({ mood: 'merry', theme: 'auto' });
  expect(added.parseOptions({ mood: 'sad' })).toMatchObject({ mood: 'calm' });
  const changes: unknown[] = [];
  const { element, show } = added.createForm(change => changes.push(change));
  document.body.append(element);
  const field = element.querySelector('input[name=mood]')?.closest('fieldset');
  expect(field?.textContent).toBe('MoodCalmMerryOf the extension.');
  expect(field?.nextElementSibling?.querySelector('input')?.name).toBe('theme');
  show(added.parseOptions({}));
  element.querySelector<HTMLInputElement>('input[value=merry]')?.click();
  expect(changes).toEqual([{ mood: 'merry' }]);
});
