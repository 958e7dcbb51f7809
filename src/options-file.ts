import * as v from 'valibot';
import { optionNames, soundOptions, type Options } from './options';

/** What an exported file holds; `version` is that of this form, for whatever may have to change it. */
const optionsFile = v.object({
  precis: v.literal('options'),
  version: v.literal(1),
  options: v.record(v.string(), v.unknown()),
});

export const fileName = 'precis-options.json';

export function writeOptionsFile(options: Options): string {
  return JSON.stringify({ precis: 'options', version: 1, options }, null, 2) + '\n';
}

/**
 * The options in a file, and how many entries of it are none of ours or have a value that is not among their choices:
 * those stay as they are. Null where it is no file of options at all.
 */
export function readOptionsFile(text: string): { options: Partial<Options>; ignored: number } | null {
  const file = v.safeParse(optionsFile, parsed(text));
  if (!file.success) return null;
  const options = soundOptions(file.output.options);
  const ignored = Object.keys(file.output.options).filter(name => !(name in options)).length;
  return optionNames.some(name => name in options) ? { options, ignored } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Said to the reader as any other file that holds no options.
    return null;
  }
}
